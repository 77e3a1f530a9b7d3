package org.bridgehead.extract.document.office;

/**
 * How items of one level of a list are numbered.
 *
 * @param text the marker, {@code %1} to {@code %9} standing for the numbers of the levels
 * @param gap what stands between the marker and the text
 * @param restart after which level, counted from 1, and those above it the number begins anew; {@link #ANY} after each
 *     above it, 0 after none
 * @param isLegal whether the numbers of all levels are written in digits
 * @param width the fewest digits of a number
 * @param isHidden whether the marker is not seen
 */
record ListLevel(
        int start,
        NumberFormat format,
        String text,
        Gap gap,
        int restart,
        boolean isLegal,
        int width,
        boolean isHidden) {

    static final int ANY = -1;

    /** The longest marker that Word writes. */
    private static final int LONGEST = 255;

    /** What stands between a marker and the text. */
    enum Gap {
        SPACE,
        NOTHING
    }

    ListLevel {
        text = text.substring(0, Math.min(text.length(), LONGEST));
    }

    /** Writes a number as markers of a level below have it. */
    String write(int number, boolean inDigits) {
        String written = inDigits && format != NumberFormat.NONE && format != NumberFormat.BULLET
                ? Numbers.digits(number)
                : format.write(number);
        return "0".repeat(Math.max(0, Math.min(width, 9) - written.length())) + written;
    }
}
