package org.religionscongress.concord.platform.screen;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The style attributes that bpmn-js writes, word for word: these few are allowed on our pages, by their digests, and no
 * others. They come with its version; a browser test opens all that has them.
 */
final class DiagramStyles {
    private static final List<String> STYLES = List.of(
            // The layers of what is laid over a drawing.
            "position: absolute",
            "position: absolute; width: 0; height: 0;",
            // Its measure of texts.
            "visibility: hidden; position: fixed",
            // The watermark, and what it opens.
            "vertical-align:middle",
            "position: absolute; bottom: 15px; right: 15px; z-index: 100; color: #404040",
            "z-index: 1001;position: fixed;top: 0;left: 0;right: 0;bottom: 0",
            "width: 100%;height: 100%;background: rgba(40,40,40,0.2)",
            "position: absolute;left: 50%;top: 40%;transform: translate(-50%);width: 260px;padding: 10px;background: white;box-shadow: 0 1px 4px rgba(0,0,0,0.3);font-family: Helvetica, Arial, sans-serif;font-size: 14px;display: flex;line-height: 1.3",
            "margin: 15px 20px 15px 10px; align-self: center;color: #404040");

    private DiagramStyles() {}

    /** The value of {@code style-src-attr}. */
    static String allowed() {
        return STYLES.stream().map(Digests::of).collect(Collectors.joining(" ", "'unsafe-hashes' ", ""));
    }
}
