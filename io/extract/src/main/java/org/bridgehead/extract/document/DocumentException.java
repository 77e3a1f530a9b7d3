package org.bridgehead.extract.document;

import java.util.OptionalLong;
import org.bridgehead.file.FileException;

/**
 * Says why a file cannot be read as a proposal; the message names the file, the place and what is wrong, and gives advice
 * on a line that starts with {@code Maybe}.
 */
public final class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String document;
    private final long offset;

    private DocumentException(String document, long offset, String message) {
        super(message);
        this.document = document;
        this.offset = offset;
    }

    /** Returns the fault of a whole document. */
    public static DocumentException in(String document, String what, String advice) {
        return new DocumentException(document, -1, document + ": " + what + "\nMaybe " + advice);
    }

    /** Returns the fault at a byte of a document, counted from 0. */
    public static DocumentException at(String document, long offset, String what, String advice) {
        return new DocumentException(
                document, offset, document + ", byte " + offset + ": " + what + "\nMaybe " + advice);
    }

    /** Returns the fault of a document whose file is at fault. */
    public static DocumentException of(String document, FileException e) {
        String place = e.offset().isPresent() ? ", byte " + e.offset().getAsLong() : "";
        DocumentException named =
                new DocumentException(document, e.offset().orElse(-1), document + place + ": " + e.getMessage());
        named.initCause(e);
        return named;
    }

    /** The name of the document. */
    public String document() {
        return document;
    }

    /** The offset of the byte at fault, where there is one. */
    public OptionalLong offset() {
        return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
    }
}
