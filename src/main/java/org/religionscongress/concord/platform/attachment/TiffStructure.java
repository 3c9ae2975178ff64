package org.religionscongress.concord.platform.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A TIFF is a chain of directories, one for each page: how wide and long the page is, and where its strips stand. */
final class TiffStructure {
    private static final int MAGIC = 42;
    private static final int MOST_PAGES = 500;
    private static final int MOST_STRIPS = 100_000;
    private static final int ENTRY = 12;

    private static final int WIDTH = 256;
    private static final int LENGTH = 257;
    private static final int STRIP_PLACES = 273;
    private static final int STRIP_SIZES = 279;
    private static final int TILE_PLACES = 324;
    private static final int TILE_SIZES = 325;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private TiffStructure() {}

    static boolean isSound(ByteBuffer content) {
        short order = content.getShort();
        if (order != 0x4949 && order != 0x4D4D) {
            return false;
        }
        content.order(order == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (content.getShort() != MAGIC) {
            return false;
        }
        int directory = content.getInt();
        for (int page = 0; page == 0 || directory != 0; page++) {
            if (page == MOST_PAGES || directory < 8 || !isPage(content.position(directory))) {
                return false;
            }
            directory = content.getInt();
        }
        return true;
    }

    /** Leaves the buffer where the next directory's place stands. */
    private static boolean isPage(ByteBuffer content) {
        int entries = content.getShort() & 0xFFFF;
        int start = content.position();
        boolean width = false;
        boolean length = false;
        int places = -1;
        int sizes = -1;
        for (int at = start; at < start + entries * ENTRY; at += ENTRY) {
            switch (content.getShort(at) & 0xFFFF) {
                case WIDTH -> width = true;
                case LENGTH -> length = true;
                case STRIP_PLACES, TILE_PLACES -> places = at;
                case STRIP_SIZES, TILE_SIZES -> sizes = at;
                default -> {
                    // what else a page says of itself
                }
            }
        }
        content.position(start + entries * ENTRY);
        return width && length && places >= 0 && sizes >= 0 && isWithin(content, places, sizes);
    }

    private static boolean isWithin(ByteBuffer content, int places, int sizes) {
        int count = content.getInt(places + 4);
        if (count < 1 || count > MOST_STRIPS || count != content.getInt(sizes + 4)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (value(content, places, count, i) + value(content, sizes, count, i) > content.limit()) {
                return false;
            }
        }
        return true;
    }

    /** One number of an entry; those that fit stand in the entry itself, the others where it says. */
    private static long value(ByteBuffer content, int entry, int count, int index) {
        int type = content.getShort(entry + 2) & 0xFFFF;
        if (type != SHORT && type != LONG) {
            throw new IllegalArgumentException("No type of a place or a size: " + type);
        }
        int bytes = type == SHORT ? 2 : 4;
        int first = count * bytes <= 4 ? entry + 8 : content.getInt(entry + 8);
        return type == SHORT
                ? content.getShort(first + index * bytes) & 0xFFFFL
                : content.getInt(first + index * bytes) & 0xFFFFFFFFL;
    }
}
