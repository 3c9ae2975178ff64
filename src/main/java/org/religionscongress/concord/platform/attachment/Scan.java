package org.religionscongress.concord.platform.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.religionscongress.concord.platform.problem.Problem;

/** A PDF or an image from outside, within bounds, whose content is what its type says. */
@Schema(type = SchemaType.STRING, format = "binary", description = "A PDF or an image of at most 10 MB, as it is.")
public final class Scan {
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private final ScanFormat format;
    private final byte[] content;
    private final String sha256;

    private Scan(ScanFormat format, byte[] content) {
        this.format = format;
        this.content = content;
        this.sha256 = sha256(content);
    }

    /** Reads no more than is allowed, however much is sent. */
    public static Scan read(ScanFormat format, InputStream stream) throws IOException {
        return of(format, stream.readNBytes(MOST_BYTES + 1));
    }

    public static Scan of(ScanFormat format, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw tooLarge();
        }
        if (!format.isFormatOf(content)) {
            throw Problem.invalid("body", "The body is no sound " + format.mediaType() + ".");
        }
        return new Scan(format, content);
    }

    public static Problem tooLarge() {
        return new Problem(413, "too-large", "The request is too large", "An attachment has at most 10 MB.")
                .with("field", "body");
    }

    public ScanFormat format() {
        return format;
    }

    public int size() {
        return content.length;
    }

    public String sha256() {
        return sha256;
    }

    byte[] piece(int from, int most) {
        return Arrays.copyOfRange(content, from, Math.min(content.length, from + most));
    }

    /** Tells one scan from another, as an idempotency key asks. */
    @Override
    public String toString() {
        return format + " " + sha256;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
