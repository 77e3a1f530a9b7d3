package org.bridgehead.extract.document;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.function.Supplier;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.extract.document.html.HtmlText;
import org.bridgehead.extract.document.office.WordDocuments;
import org.bridgehead.extract.document.pdf.PdfText;
import org.bridgehead.extract.document.table.ColumnNames;
import org.bridgehead.extract.document.table.ProposalTables;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.LexiconException;
import org.bridgehead.file.Decoding;
import org.bridgehead.file.FileException;
import org.bridgehead.file.FileKind;
import org.bridgehead.file.TextExtraction;

/** Readers of documents. */
public final class DocumentReaders {

    private DocumentReaders() {}

    /** Returns a reader of plain text, which takes a table for one too. */
    public static DocumentReader text() {
        return new TextDocumentReader(Optional.empty());
    }

    /**
     * Returns a reader of every format, told by content, a row of a table a document; PDF documents are read in this
     * process. The names of columns are those that come with the library, read when a file first asks for them.
     */
    public static DocumentReader standard() {
        return standard(PdfText.standard());
    }

    /** Returns the same, with {@code pdf} for PDF documents, such as those of unknown origin in a process of their own. */
    public static DocumentReader standard(TextExtraction pdf) {
        return byContent(Suppliers.memoize(() -> new ProposalTables(ColumnNames.of(Lexicon.standard()))), pdf);
    }

    /**
     * Returns a reader of every format likewise, with the names of columns of these word lists.
     *
     * @throws LexiconException if those names are at fault
     */
    public static DocumentReader standard(Lexicon lexicon) {
        return standard(lexicon, PdfText.standard());
    }

    /**
     * Returns a reader with these names of columns, and with {@code pdf} for PDF documents.
     *
     * @throws LexiconException if those names are at fault
     */
    public static DocumentReader standard(Lexicon lexicon, TextExtraction pdf) {
        ProposalTables tables = new ProposalTables(ColumnNames.of(lexicon));
        return byContent(() -> tables, pdf);
    }

    private static DocumentReader byContent(Supplier<ProposalTables> tables, TextExtraction pdf) {
        TableDocuments rows = new TableDocuments(tables);
        return new ContentReader(Maps.immutableEnumMap(ImmutableMap.<FileKind, DocumentReader>builder()
                .put(FileKind.TEXT, new TextDocumentReader(Optional.of(rows)))
                .put(FileKind.HTML, page())
                .put(FileKind.XLSX, rows::workbook)
                .put(FileKind.DOCX, extracting(WordDocuments.docx(), "docx"))
                .put(FileKind.DOC, extracting(WordDocuments.doc(), "doc"))
                .put(FileKind.PDF, extracting(pdf, "pdf"))
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
                return DocumentLoader.Loaded.of(Documents.of(name, bytes, page.text(), page.encoding(), "html"));
            } catch (FileException e) {
                throw DocumentException.of(name, e);
            }
        };
    }

    /** Returns a reader of files whose text is of no encoding of its own. */
    static DocumentReader extracting(TextExtraction extraction, String format) {
        return (name, bytes) -> {
            try {
                return DocumentLoader.Loaded.of(Documents.of(name, bytes, extraction.text(bytes), "UTF-8", format));
            } catch (FileException e) {
                throw DocumentException.of(name, e);
            }
        };
    }
}
