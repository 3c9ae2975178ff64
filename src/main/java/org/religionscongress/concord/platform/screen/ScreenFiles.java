package org.religionscongress.concord.platform.screen;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * The version of the files under {@code /app}: a digest of their contents. The server's own tags differ from node to node
 * and from start to start; a path with this version in it means the same file everywhere and may be kept for ever.
 */
public final class ScreenFiles {
    static final String ROOT = "/app/";
    private static final int LENGTH = 16;

    private ScreenFiles() {}

    /** Where a page finds a file of ours, by a path that changes with it. */
    public static String path(ServletContext context, String file) {
        return ROOT + version(context) + "/" + file;
    }

    static String version(ServletContext context) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String path : paths(context, ROOT)) {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                try (InputStream content = context.getResourceAsStream(path)) {
                    digest.update(content.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> paths(ServletContext context, String folder) {
        Set<String> files = new TreeSet<>();
        for (String path : context.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                files.addAll(paths(context, path));
            } else {
                files.add(path);
            }
        }
        return files;
    }
}
