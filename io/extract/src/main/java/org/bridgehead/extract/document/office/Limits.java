package org.bridgehead.extract.document.office;

import org.bridgehead.file.FileException;

/** What a Word document may come to; counts what one document has come to so far. */
final class Limits {

    /** The bytes that one part of a DOCX may unfold to. */
    static final long MOST_OF_A_PART = 64L << 20;

    /** The bytes that the parts of a DOCX that are read may unfold to together. */
    static final long MOST_OF_ALL_PARTS = 128L << 20;

    /** Paragraphs, rows, cells and text boxes together. */
    static final int MOST_PARAGRAPHS = 500_000;

    /** Units of text, automatic numbers included. */
    static final int MOST_UNITS = 32 << 20;

    /** Styles, and lists and their definitions. */
    static final int MOST_DEFINITIONS = 100_000;

    private int paragraphs;
    private long units;

    /** Counts a paragraph, or a row or cell of a table. */
    void paragraph() {
        if (++paragraphs > MOST_PARAGRAPHS) {
            throw beyond(MOST_PARAGRAPHS + " paragraphs, rows and cells");
        }
    }

    /** Counts a piece of text. */
    void text(int length) {
        units += length;
        if (units > MOST_UNITS) {
            throw beyond(MOST_UNITS + " characters");
        }
    }

    /** Lets a number of definitions pass. */
    static void definitions(int count) {
        if (count > MOST_DEFINITIONS) {
            throw beyond(MOST_DEFINITIONS + " styles or lists");
        }
    }

    private static FileException beyond(String what) {
        return new FileException("has more than " + what + "\nMaybe split it into one file a proposal.");
    }
}
