package org.bridgehead.extract.document;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.file.Decoding;
import org.bridgehead.file.FileException;

/** Reads plain text and Markdown: the decoded text is the file's own, whatever marks it has. */
final class TextDocumentReader implements DocumentReader {

    private static final String FORMAT = "text";

    @Override
    public ImmutableList<SourceDocument> read(String name, byte[] bytes) {
        try {
            Decoding decoding = Decoding.of(bytes);
            TextSigns.check(decoding.text());
            return ImmutableList.of(
                    Documents.of(name, bytes, decoding.text(), decoding.encoding(), format(decoding.text())));
        } catch (FileException e) {
            throw DocumentException.of(name, e);
        }
    }

    /** The format of a text: Markdown where it has the marks of that. */
    static String format(String text) {
        return MarkdownSigns.areIn(text) ? MarkdownMarks.FORMAT : FORMAT;
    }
}
