package org.bridgehead.core.text;

/** Checks that every value type of the model shares; messages name what was expected and what came. */
public final class Checks {

    private Checks() {}

    /**
     * Returns {@code value} if it can serve as a name or an identifier: not blank, no white space at either end, no
     * control character other than line breaks inside.
     *
     * @throws IllegalArgumentException if it cannot
     */
    public static String name(String what, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " must not be blank but is \"" + value + "\"");
        }
        if (!value.equals(value.strip())) {
            throw new IllegalArgumentException(what + " must not start or end with white space but is \"" + value
                    + "\"\nMaybe strip it before it is passed.");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
                throw new IllegalArgumentException(
                        what + " must not hold control characters but has U+%04X at %d".formatted((int) c, i));
            }
        }
        return value;
    }

    /**
     * Returns {@code value} if it is a finite number.
     *
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public static double finite(String what, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(what + " must be a finite number but is " + value);
        }
        return value;
    }
}
