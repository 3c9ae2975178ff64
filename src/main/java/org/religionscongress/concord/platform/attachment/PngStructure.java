package org.religionscongress.concord.platform.attachment;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** A PNG is a row of chunks with check sums: a header with a size, data, and an end after which nothing comes. */
final class PngStructure {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER = 0x49484452;
    private static final int DATA = 0x49444154;
    private static final int END = 0x49454E44;

    private PngStructure() {}

    static boolean isSound(ByteBuffer content) {
        if (content.getLong() != SIGNATURE) {
            return false;
        }
        boolean first = true;
        boolean data = false;
        while (true) {
            int length = content.getInt();
            int start = content.position();
            int type = content.getInt();
            if (length < 0 || length > content.remaining() || first != (type == HEADER)) {
                return false;
            }
            if (first && (length != 13 || content.getInt(start + 4) <= 0 || content.getInt(start + 8) <= 0)) {
                return false;
            }
            content.position(start + 4 + length);
            if (content.getInt() != checkSum(content, start, 4 + length)) {
                return false;
            }
            if (type == END) {
                return data && !content.hasRemaining();
            }
            first = false;
            data |= type == DATA;
        }
    }

    private static int checkSum(ByteBuffer content, int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(content.slice(from, length));
        return (int) sum.getValue();
    }
}
