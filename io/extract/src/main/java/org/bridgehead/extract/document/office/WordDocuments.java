package org.bridgehead.extract.document.office;

import org.bridgehead.file.FileException;
import org.bridgehead.file.TextExtraction;

/**
 * Extractions of what a reader of a Word document sees: paragraphs with their automatic numbers, tables a row a line, in
 * reading order; without headers, footers, notes, comments, tables of contents, deleted and hidden text.
 */
public final class WordDocuments {

    private WordDocuments() {}

    /** Returns the extraction of Office Open XML documents, strict and transitional. */
    public static TextExtraction docx() {
        return bytes -> spoken(new DocxText(bytes).read());
    }

    /** Returns the extraction of documents of Word 97 to 2003; without Apache POI on the class path it refuses them. */
    public static TextExtraction doc() {
        return bytes -> {
            try {
                return spoken(DocText.read(bytes));
            } catch (NoClassDefFoundError e) {
                throw new FileException(
                        "is an old Word document, and the library that reads it (Apache POI) is not on the class path"
                                + "\nMaybe add org.apache.poi:poi-scratchpad, or save it as DOCX.",
                        e);
            }
        };
    }

    private static String spoken(String text) {
        if (text.isBlank()) {
            throw new FileException("is a Word document without text\nMaybe its pages are pictures: have their text"
                    + " recognised and save that.");
        }
        return text.stripTrailing();
    }
}
