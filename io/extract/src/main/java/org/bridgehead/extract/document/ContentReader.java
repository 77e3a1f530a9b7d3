package org.bridgehead.extract.document;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.bridgehead.file.FileKind;

/**
 * Reads each file by what its bytes are, whatever it is called.
 *
 * @param readers those at hand, by kind of file
 */
record ContentReader(ImmutableMap<FileKind, DocumentReader> readers) implements DocumentReader {

    @Override
    public DocumentLoader.Loaded read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw DocumentException.in(name, "is empty", "the file was not saved, or another one is meant.");
        }
        FileKind kind = FileKind.of(bytes);
        return Optional.ofNullable(readers.get(kind))
                .orElseThrow(
                        () -> DocumentException.in(name, "is " + kind.what() + ", which is not read", advice(kind)))
                .read(name, bytes);
    }

    private static String advice(FileKind kind) {
        return switch (kind) {
            case XLS -> "save it as xlsx or CSV and read that.";
            case ENCRYPTED -> "save it without the password and read that.";
            default -> "export it as text (UTF-8), DOCX or PDF and read that.";
        };
    }
}
