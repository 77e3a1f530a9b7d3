package org.bridgehead.extract.document.pdf;

import com.google.common.collect.ImmutableList;

/**
 * What stands on a page.
 *
 * @param glyphs its characters in the order of the file
 * @param unknown how many more have no meaning outside their font
 * @param pictures how many pictures are drawn
 * @param width its width in points
 */
record Page(ImmutableList<Glyph> glyphs, int unknown, int pictures, float width) {

    private static final int HARDLY_ANY = 10;

    /** Tells whether it is a picture with hardly any text. */
    boolean isScanned() {
        return pictures > 0 && glyphs.stream().filter(glyph -> !glyph.isBlank()).count() < HARDLY_ANY;
    }
}
