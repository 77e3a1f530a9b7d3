package org.bridgehead.core.text;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;

/**
 * A decoded text together with what is known of where it came from.
 *
 * @param id identifies the document
 * @param text the decoded text; all spans count its UTF-16 units
 * @param sha256 the hash of the bytes that were read, 64 lower-case hexadecimal digits
 * @param encoding the encoding that was decided on, for instance {@code "UTF-8"}
 * @param format the code of the format that was found, for instance {@code "docx"}
 */
public record SourceDocument(DocumentId id, String text, String sha256, String encoding, String format) {

    /** Checks hash, encoding and format. */
    public SourceDocument {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "sha256 must be 64 lower-case hexadecimal digits but is \"" + sha256 + "\"");
        }
        Checks.name("encoding", encoding);
        Checks.name("format", format);
    }

    /** Returns a document for a text that is already in memory; its hash is that of the text in UTF-8. */
    public static SourceDocument of(String name, String text) {
        return new SourceDocument(
                DocumentId.of(name),
                text,
                Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString(),
                "UTF-8",
                "text");
    }

    /** The document's name, as shown in results. */
    public String name() {
        return id.value();
    }

    /** The number of UTF-16 units. */
    public int length() {
        return text.length();
    }

    @Override
    public String toString() {
        return "SourceDocument[" + id + ", " + text.length() + " units, " + encoding + "]";
    }
}
