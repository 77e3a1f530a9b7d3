package org.bridgehead.extract.document.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.file.FileException;

/** Makes the text of a document out of its pages, one after the other; not safe for use by several threads. */
final class PageTexts {

    /** From this share on, characters without meaning make the others worthless. */
    private static final float GARBLED = 0.3f;

    private final List<ImmutableList<Line>> lines = new ArrayList<>();
    private float width;
    private int known;
    private int unknown;
    private int scanned;

    void add(Page page) {
        width = Math.max(width, page.width());
        lines.add(page.glyphs().isEmpty() ? ImmutableList.of() : Columns.lines(Rows.of(page.glyphs())));
        known += (int) page.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
        unknown += page.unknown();
        scanned += page.isScanned() ? 1 : 0;
    }

    int pages() {
        return lines.size();
    }

    /**
     * Returns the text of all pages.
     *
     * @throws FileException if they hold none that can be read
     */
    String text() {
        if (unknown > GARBLED * (known + unknown)) {
            throw new FileException("is a PDF document whose text cannot be told: the fonts of " + unknown + " of its "
                    + (known + unknown) + " characters do not say what they stand for"
                    + "\nMaybe run OCR over it, or ask for the Word file.");
        }
        if (scanned * 2 > lines.size()) {
            throw new FileException("is a scanned PDF: "
                    + (scanned == lines.size() ? "its " + scanned : scanned + " of its " + lines.size())
                    + " pages are pictures without text\nMaybe run OCR over it, or ask for the Word file.");
        }
        if (known == 0) {
            throw new FileException(
                    "is a PDF document without text\nMaybe its characters are drawn as outlines: run OCR over"
                            + " it, or ask for the Word file.");
        }
        return Paragraphs.of(Furniture.without(lines), width);
    }
}
