package org.religionscongress.concord.platform.secondfactor;

import io.nayuki.qrcodegen.QrCode;

/** A text as a QR code: so many squares a side, and the dark ones as one path of SVG. */
public record QrPicture(int size, String path) {
    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    int from = x;
                    while (x + 1 < code.size && code.getModule(x + 1, y)) {
                        x++;
                    }
                    int width = x - from + 1;
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, width, width));
                }
            }
        }
        return new QrPicture(code.size, path.toString());
    }
}
