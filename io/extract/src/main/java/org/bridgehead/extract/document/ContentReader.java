package org.bridgehead.extract.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.file.FileKind;

/**
 * Reads each file by what its bytes are, whatever it is called.
 *
 * @param readers those at hand, by kind of file
 */
record ContentReader(ImmutableMap<FileKind, DocumentReader> readers) implements DocumentReader {

    @Override
    public ImmutableList<SourceDocument> read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw DocumentException.in(name, "is empty", "the file was not saved, or another one is meant.");
        }
        FileKind kind = FileKind.of(bytes);
        return Optional.ofNullable(readers.get(kind))
                .orElseThrow(() -> DocumentException.in(
                        name,
                        "is " + kind.what() + ", which is not read",
                        kind == FileKind.ENCRYPTED
                                ? "save it without the password and read that."
                                : "export it as text (UTF-8), DOCX or PDF and read that."))
                .read(name, bytes);
    }
}
