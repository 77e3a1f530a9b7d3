package org.bridgehead.data;

import org.bridgehead.core.text.Checks;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.SourceDocument;

/**
 * What a file says of a source document whose text it does not hold.
 *
 * @param id identifies the document
 * @param sha256 the hash of its bytes, 64 lower-case hexadecimal digits
 * @param encoding its encoding
 * @param format the code of its format, {@code "text"} where a file says nothing
 * @param length the number of UTF-16 units of its decoded text
 */
public record SourceNote(DocumentId id, String sha256, String encoding, String format, int length) {

    /** Checks the components. */
    public SourceNote {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "sha256 must be 64 lower-case hexadecimal digits but is \"" + sha256 + "\"");
        }
        Checks.name("encoding", encoding);
        Checks.name("format", format);
        if (length < 0) {
            throw new IllegalArgumentException("a length must not be negative but is " + length);
        }
    }

    /** Returns the note on a document. */
    public static SourceNote of(SourceDocument document) {
        return new SourceNote(
                document.id(), document.sha256(), document.encoding(), document.format(), document.length());
    }
}
