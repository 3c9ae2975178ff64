package org.religionscongress.concord.platform.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A PDF begins with its version, holds at least one object and ends by saying where its objects are listed. */
final class PdfStructure {
    private static final int TAIL = 1024;

    private PdfStructure() {}

    static boolean isSound(ByteBuffer content) {
        String head = latin(content, 0, 8);
        if (!head.startsWith("%PDF-1.") && !head.startsWith("%PDF-2.")) {
            return false;
        }
        int tailAt = Math.max(0, content.limit() - TAIL);
        String tail = latin(content, tailAt, content.limit() - tailAt);
        int start = tail.lastIndexOf("startxref");
        return start >= 0 && tail.indexOf("%%EOF", start) > start && holds(content, " obj") && holds(content, "endobj");
    }

    private static boolean holds(ByteBuffer content, String word) {
        byte[] wanted = word.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = 0; at + wanted.length <= content.limit(); at++) {
            int same = 0;
            while (same < wanted.length && content.get(at + same) == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }

    private static String latin(ByteBuffer content, int from, int length) {
        byte[] bytes = new byte[length];
        content.get(from, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
