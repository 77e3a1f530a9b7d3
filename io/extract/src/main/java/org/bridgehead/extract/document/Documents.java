package org.bridgehead.extract.document;

import com.google.common.hash.Hashing;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.file.FileException;

/** Makes documents out of extracted texts. */
final class Documents {

    private Documents() {}

    /**
     * Returns a document of a text.
     *
     * @param bytes those of the file
     * @param encoding in which the file holds its text, UTF-8 where the format leaves no choice
     * @param format the code of the file's format
     * @throws FileException if the text is blank
     */
    static SourceDocument of(String name, byte[] bytes, String text, String encoding, String format) {
        if (text.isBlank()) {
            throw new FileException("holds white space only\nMaybe the file was not saved, or another one is meant.");
        }
        return new SourceDocument(
                DocumentId.of(name), text, Hashing.sha256().hashBytes(bytes).toString(), encoding, format);
    }
}
