package org.religionscongress.concord.document;

import java.util.List;

/** Writes provisions as the plain text that {@link TextImport} reads back as the same kinds and labels. */
public final class ProvisionText {

    public String asPlainText(List<Provision> provisions) {
        StringBuilder text = new StringBuilder();
        for (Provision provision : provisions) {
            if (!text.isEmpty()) {
                text.append(standsClose(provision) ? "\n" : "\n\n");
            }
            if (provision.label() != null) {
                text.append(printedNumber(provision)).append(' ');
            }
            text.append(onOneLine(provision.text()));
        }
        return text.isEmpty() ? "" : text.append('\n').toString();
    }

    private static boolean standsClose(Provision provision) {
        return provision.kind() == ProvisionKind.SUB_POINT && provision.label() != null;
    }

    /** The label of a provision that has one, with its point or bracket. */
    public static String printedNumber(Provision provision) {
        String label = provision.label();
        char first = label.charAt(0);
        if (!Character.isLetterOrDigit(first)) {
            return label;
        }
        boolean chapter = Character.isUpperCase(first) && Numbering.roman(label) > 0;
        boolean dotted = label.indexOf('.') >= 0;
        boolean point = Character.isDigit(first) && provision.kind() != ProvisionKind.SUB_POINT;
        return label + (chapter || dotted || point ? '.' : ')');
    }

    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(point -> line.appendCodePoint(Character.isWhitespace(point) ? ' ' : point));
        return line.toString().strip();
    }
}
