package org.religionscongress.concord.platform.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Small sound scans of every format. */
public final class Scans {
    private static final String WEBP = "UklGRh4AAABXRUJQVlA4TBEAAAAvAAAAAAfQ//73v/+BiOh/AAA=";

    private Scans() {}

    public static byte[] content(ScanFormat format) {
        return switch (format) {
            case PDF -> pdf("A letter");
            case WEBP -> Base64.getDecoder().decode(WEBP);
            case PNG, JPEG, TIFF -> image(format);
        };
    }

    /** One that differs from others by its words. */
    public static Scan letter(String words) {
        return Scan.of(ScanFormat.PDF, pdf(words));
    }

    static byte[] pdf(String words) {
        return ("%PDF-1.4\n% " + words + "\n1 0 obj\n<</Type /Catalog>>\nendobj\nxref\n0 1\ntrailer <</Root 1 0 R>>\n"
                        + "startxref\n40\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] image(ScanFormat format) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format.name(), out)) {
                throw new IllegalStateException("No writer of " + format);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
