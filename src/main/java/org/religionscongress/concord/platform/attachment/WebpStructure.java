package org.religionscongress.concord.platform.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A WebP is a RIFF container as long as it says, whose chunks fill it and hold a picture. */
final class WebpStructure {
    private static final int RIFF = tag("RIFF");
    private static final int WEBP = tag("WEBP");
    private static final int LOSSY = tag("VP8 ");
    private static final int LOSSLESS = tag("VP8L");
    private static final int FRAME = tag("ANMF");

    private WebpStructure() {}

    static boolean isSound(ByteBuffer content) {
        content.order(ByteOrder.LITTLE_ENDIAN);
        if (content.getInt() != RIFF || content.getInt() != content.limit() - 8 || content.getInt() != WEBP) {
            return false;
        }
        boolean picture = false;
        while (content.hasRemaining()) {
            int type = content.getInt();
            int length = content.getInt();
            if (length < 0 || length > content.remaining()) {
                return false;
            }
            picture |= type == LOSSY || type == LOSSLESS || type == FRAME;
            // A chunk of an odd length is filled by one byte.
            content.position(Math.min(content.limit(), content.position() + length + length % 2));
        }
        return picture;
    }

    private static int tag(String letters) {
        return letters.charAt(0) | letters.charAt(1) << 8 | letters.charAt(2) << 16 | letters.charAt(3) << 24;
    }
}
