package org.bridgehead.extract.document;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.function.Supplier;
import org.bridgehead.extract.document.table.ColumnNames;
import org.bridgehead.extract.document.table.ProposalTables;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.LexiconException;
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
        return byContent(
                Suppliers.memoize(() -> new ProposalTables(ColumnNames.of(Lexicon.standard()))), ImmutableMap.of());
    }

    /**
     * Returns a reader of every format likewise, with the names of columns of these word lists.
     *
     * @throws LexiconException if those names are at fault
     */
    public static DocumentReader standard(Lexicon lexicon) {
        ProposalTables tables = new ProposalTables(ColumnNames.of(lexicon));
        return byContent(() -> tables, ImmutableMap.of());
    }

    private static DocumentReader byContent(
            Supplier<ProposalTables> tables, ImmutableMap<FileKind, DocumentReader> others) {
        TableDocuments rows = new TableDocuments(tables);
        return new ContentReader(Maps.immutableEnumMap(ImmutableMap.<FileKind, DocumentReader>builder()
                .put(FileKind.TEXT, new TextDocumentReader(Optional.of(rows)))
                .put(FileKind.XLSX, rows::workbook)
                .putAll(others)
                .buildOrThrow()));
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
