package org.bridgehead.extract.document;

/**
 * Folds widths one unit to one: letters and digits to half width, punctuation next to Chinese to full width, so that rules
 * and lexicons see one form. The full stop is left alone: a half-width one stands in numbers and Latin names.
 */
public final class Widths {

    private static final String HALF = ",;:?!()";
    private static final String FULL = "，；：？！（）";

    private Widths() {}

    /** Returns the unit that reading sees for {@code unit}. */
    public static char fold(char unit) {
        int at = HALF.indexOf(unit);
        if (at >= 0) {
            return FULL.charAt(at);
        }
        if (unit == '\u3000' || unit == '\u00a0') {
            return ' ';
        }
        if (FULL.indexOf(unit) < 0 && unit >= '\uff01' && unit <= '\uff5e') {
            return (char) (unit - 0xfee0);
        }
        return switch (unit) {
            case '\uff61' -> '。';
            case '\uff64' -> '、';
            case '〝', '〞', '＂' -> '"';
            default -> unit;
        };
    }
}
