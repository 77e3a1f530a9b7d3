package org.bridgehead.extract.document.pdf;

/**
 * A character on a page, as it is read from the left.
 *
 * @param text what it stands for
 * @param left its left edge, in points
 * @param right its right edge
 * @param base its base line, in points from the top
 * @param size its font's size
 * @param shown whether it is painted
 */
record Glyph(String text, float left, float right, float base, float size, boolean shown) {

    /** Tells whether it was printed a second time, slightly moved, to look bold. */
    boolean doubles(Glyph other) {
        return text.equals(other.text)
                && Math.abs(left - other.left) < Math.min(0.15f * size, 0.5f * (right - left))
                && Math.abs(base - other.base) < 0.3f * size;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
