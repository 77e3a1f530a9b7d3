package org.bridgehead.extract.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.extract.document.html.HtmlText;
import org.bridgehead.file.Decoding;
import org.bridgehead.file.FileException;
import org.bridgehead.file.FileKind;
import org.bridgehead.file.TextExtraction;

/** Readers of documents. */
public final class DocumentReaders {

    private DocumentReaders() {}

    /** Returns a reader of plain text. */
    public static DocumentReader text() {
        return new TextDocumentReader();
    }

    /** Returns a reader of every format, told by content; PDF documents are read in this process. */
    public static DocumentReader standard() {
        return byContent(ImmutableMap.of());
    }

    private static DocumentReader byContent(ImmutableMap<FileKind, DocumentReader> others) {
        return new ContentReader(Maps.immutableEnumMap(ImmutableMap.<FileKind, DocumentReader>builder()
                .put(FileKind.TEXT, text())
                .put(FileKind.HTML, page())
                .putAll(others)
                .buildOrThrow()));
    }

    /** Returns the document of a text or of Markdown that is in memory; its hash is that of the text in UTF-8. */
    public static SourceDocument inMemory(String name, String text) {
        SourceDocument plain = SourceDocument.of(name, text);
        return new SourceDocument(plain.id(), text, plain.sha256(), plain.encoding(), TextDocumentReader.format(text));
    }

    /** Returns a reader of web pages. */
    private static DocumentReader page() {
        return (name, bytes) -> {
            try {
                Decoding page = HtmlText.of(bytes);
                return ImmutableList.of(Documents.of(name, bytes, page.text(), page.encoding(), "html"));
            } catch (FileException e) {
                throw DocumentException.of(name, e);
            }
        };
    }

    /** Returns a reader of files whose text is of no encoding of its own. */
    static DocumentReader extracting(TextExtraction extraction, String format) {
        return (name, bytes) -> {
            try {
                return ImmutableList.of(Documents.of(name, bytes, extraction.text(bytes), "UTF-8", format));
            } catch (FileException e) {
                throw DocumentException.of(name, e);
            }
        };
    }
}
