package org.bridgehead.extract.document.office;

/** Makes the text of a paragraph what plain text would have for it. */
final class Visible {

    private static final String WIDTHLESS = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff";

    private Visible() {}

    /** Leaves out what has no width and what no text may hold, and the spaces at the ends of lines. */
    static String lines(CharSequence text) {
        StringBuilder lines = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> append(sign, lines));
        trim(lines);
        return lines.toString();
    }

    private static void append(int sign, StringBuilder lines) {
        if (isBreak(sign)) {
            trim(lines);
            lines.append('\n');
        } else if (sign == '\t' || !isUnseen(sign)) {
            lines.appendCodePoint(sign == '\u00a0' ? ' ' : sign == '\u2011' ? '-' : sign);
        }
    }

    /** A half of a surrogate pair that stands alone is no character. */
    private static boolean isUnseen(int sign) {
        return Character.isISOControl(sign)
                || WIDTHLESS.indexOf(sign) >= 0
                || Character.getType(sign) == Character.SURROGATE;
    }

    private static boolean isBreak(int unit) {
        return unit == '\n' || unit == '\u2028' || unit == '\u2029';
    }

    private static void trim(StringBuilder lines) {
        int end = lines.length();
        while (end > 0 && lines.charAt(end - 1) != '\n' && isBlank(lines.charAt(end - 1))) {
            end--;
        }
        lines.setLength(end);
    }

    private static boolean isBlank(char unit) {
        return unit == '\t' || Character.isSpaceChar(unit);
    }
}
