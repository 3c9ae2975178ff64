package org.religionscongress.concord.platform.attachment;

import java.nio.ByteBuffer;

/** A JPEG is a row of segments: somewhere a frame with a size, then the scan, and a mark at the end. */
final class JpegStructure {
    private static final int START = 0xFFD8;
    private static final int END = 0xFFD9;
    private static final int SCAN = 0xDA;

    private JpegStructure() {}

    static boolean isSound(ByteBuffer content) {
        if (word(content) != START || !endsWithMark(content)) {
            return false;
        }
        boolean frame = false;
        while (true) {
            if (next(content) != 0xFF) {
                return false;
            }
            int marker = next(content);
            while (marker == 0xFF) {
                marker = next(content);
            }
            int start = content.position();
            int length = word(content);
            if (marker < 0xC0 || length < 2) {
                return false;
            }
            if (marker == SCAN) {
                return frame;
            }
            if (isFrame(marker)) {
                frame = content.getShort(start + 3) != 0 && content.getShort(start + 5) != 0;
            }
            content.position(start + length);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Some writers fill the end with zeros. */
    private static boolean endsWithMark(ByteBuffer content) {
        int last = content.limit() - 1;
        while (last > 1 && content.get(last) == 0) {
            last--;
        }
        return (content.getShort(last - 1) & 0xFFFF) == END;
    }

    private static int next(ByteBuffer content) {
        return content.get() & 0xFF;
    }

    private static int word(ByteBuffer content) {
        return content.getShort() & 0xFFFF;
    }
}
