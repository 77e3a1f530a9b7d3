package org.bridgehead.extract.document;

import java.util.Optional;
import org.bridgehead.file.Decoding;
import org.bridgehead.file.FileException;

/** Reads plain text and Markdown: the decoded text is the file's own, whatever marks it has, unless it is a table. */
final class TextDocumentReader implements DocumentReader {

    private static final String FORMAT = "text";

    private final Optional<TableDocuments> tables;

    /** Reads texts, and those that are tables by means of {@code tables}. */
    TextDocumentReader(Optional<TableDocuments> tables) {
        this.tables = tables;
    }

    @Override
    public DocumentLoader.Loaded read(String name, byte[] bytes) {
        try {
            Decoding decoding = Decoding.of(bytes);
            TextSigns.check(decoding.text());
            return tables.flatMap(t -> t.csv(name, bytes, decoding))
                    .orElseGet(() -> DocumentLoader.Loaded.of(
                            Documents.of(name, bytes, decoding.text(), decoding.encoding(), format(decoding.text()))));
        } catch (FileException e) {
            throw DocumentException.of(name, e);
        }
    }

    /** The format of a text: Markdown where it has the marks of that. */
    static String format(String text) {
        return MarkdownSigns.areIn(text) ? MarkdownMarks.FORMAT : FORMAT;
    }
}
