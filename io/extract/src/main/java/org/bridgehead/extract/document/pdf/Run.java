package org.bridgehead.extract.document.pdf;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Characters of one row that stand together, from left to right, without a wide gap between them.
 *
 * @param glyphs at least one; the first and the last are not blank
 */
record Run(ImmutableList<Glyph> glyphs) {

    /** A gap that parts words, in parts of the font's size; between Chinese characters it must be wider. */
    private static final float WORD = 0.2f;

    private static final float WIDE = 0.9f;
    private static final String OPENING = "（(《〈“‘「『【〔[";
    private static final String CLOSING = "）)》〉”’」』】〕]，。、；：！？,.;:!?…";

    static Run of(List<Glyph> glyphs) {
        int last = glyphs.size();
        while (glyphs.get(last - 1).isBlank()) {
            last--;
        }
        return new Run(ImmutableList.copyOf(glyphs.subList(0, last)));
    }

    float left() {
        return glyphs.get(0).left();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    float base() {
        return largest().base();
    }

    float size() {
        return largest().size();
    }

    private Glyph largest() {
        Glyph largest = glyphs.get(0);
        for (Glyph glyph : glyphs) {
            largest = glyph.size() > largest.size() ? glyph : largest;
        }
        return largest;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        Glyph before = glyphs.get(0);
        for (Glyph glyph : glyphs) {
            float least = (isWide(before) || isWide(glyph)) ? WIDE : WORD;
            boolean apart = glyph.left() - before.right() > least * glyph.size();
            if (apart && !before.isBlank() && !glyph.isBlank()) {
                text.append(' ');
            }
            text.append(glyph.text());
            before = glyph;
        }
        return text.toString().strip();
    }

    /** Tells whether a character is as wide as it is high, so that no gap parts words beside it. */
    private static boolean isWide(Glyph glyph) {
        return glyph.text().codePointAt(0) >= 0x2E80 || CLOSING.contains(glyph.text());
    }

    /** The width of what cannot be divided at the start: it shows whether it would have had room in the line before. */
    float firstWidth() {
        int at = 0;
        while (at + 1 < glyphs.size() && OPENING.contains(glyphs.get(at).text())) {
            at++;
        }
        boolean word = isWordPart(glyphs.get(at));
        while (at + 1 < glyphs.size()
                && (CLOSING.contains(glyphs.get(at + 1).text()) || (word && isWordPart(glyphs.get(at + 1))))) {
            at++;
        }
        return glyphs.get(at).right() - left();
    }

    private static boolean isWordPart(Glyph glyph) {
        int point = glyph.text().codePointAt(0);
        return (point < 0x2E80 && Character.isLetterOrDigit(point)) || point == '.' || point == '%' || point == '-';
    }
}
