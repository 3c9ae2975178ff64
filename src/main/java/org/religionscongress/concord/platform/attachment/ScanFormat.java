package org.religionscongress.concord.platform.attachment;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** The formats that are taken, each known by its first bytes and by the structure of the whole. */
public enum ScanFormat {
    PDF("application/pdf", "pdf", PdfStructure::isSound),
    PNG("image/png", "png", PngStructure::isSound),
    JPEG("image/jpeg", "jpg", JpegStructure::isSound),
    WEBP("image/webp", "webp", WebpStructure::isSound),
    TIFF("image/tiff", "tiff", TiffStructure::isSound);

    private final String mediaType;
    private final String extension;
    private final Predicate<ByteBuffer> structure;

    ScanFormat(String mediaType, String extension, Predicate<ByteBuffer> structure) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.structure = structure;
    }

    public static Optional<ScanFormat> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equalsIgnoreCase(mediaType))
                .findFirst();
    }

    boolean isFormatOf(byte[] content) {
        try {
            return structure.test(ByteBuffer.wrap(content).asReadOnlyBuffer());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutShort) {
            return false;
        }
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }
}
