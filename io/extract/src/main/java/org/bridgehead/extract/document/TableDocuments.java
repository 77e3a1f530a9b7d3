package org.bridgehead.extract.document;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.util.Optional;
import java.util.function.Supplier;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.extract.document.table.ProposalTables;
import org.bridgehead.extract.document.table.TableRows;
import org.bridgehead.file.Decoding;
import org.bridgehead.file.FileException;

/** Makes each row of a table of proposals a document, called by the file and the row: {@code list.xlsx#3}. */
final class TableDocuments {

    private static final String ROW = "#";

    private final Supplier<ProposalTables> tables;

    TableDocuments(Supplier<ProposalTables> tables) {
        this.tables = tables;
    }

    DocumentLoader.Loaded workbook(String name, byte[] bytes) {
        try {
            return documents(name, bytes, tables.get().workbook(bytes), "UTF-8", "xlsx");
        } catch (FileException e) {
            throw DocumentException.of(name, e);
        }
    }

    /** Returns the documents of a text that is a table in CSV, nothing for another text. */
    Optional<DocumentLoader.Loaded> csv(String name, byte[] bytes, Decoding decoding) {
        return tables.get().csv(decoding.text()).map(rows -> documents(name, bytes, rows, decoding.encoding(), "csv"));
    }

    private static DocumentLoader.Loaded documents(
            String name, byte[] bytes, TableRows rows, String encoding, String format) {
        String hash = Hashing.sha256().hashBytes(bytes).toString();
        return new DocumentLoader.Loaded(
                rows.rows().stream()
                        .map(row -> new SourceDocument(
                                DocumentId.of(name + ROW + row.place()), row.text(), hash, encoding, format))
                        .collect(ImmutableList.toImmutableList()),
                rows.faults().stream()
                        .map(fault -> DocumentException.of(
                                fault.place().isEmpty() ? name : name + ROW + fault.place(), fault.cause()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
