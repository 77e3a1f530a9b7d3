package org.bridgehead.extract.document;

import com.google.common.hash.Hashing;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.SourceDocument;

/**
 * Reads plain text in UTF-8, GB18030 or UTF-16 with a byte-order mark, decided by the bytes alone.
 *
 * <p>What is no text, too large, at fault in its encoding, or blank is refused with a {@link DocumentException}.
 */
public final class TextDocumentReader implements DocumentReader {

    /** The largest file that is read unless another limit is set: 64 MB. */
    public static final long STANDARD_LIMIT = 64L << 20;

    private final long limit;

    private TextDocumentReader(long limit) {
        this.limit = limit;
    }

    /** Returns a reader of files up to {@link #STANDARD_LIMIT} bytes. */
    public static TextDocumentReader create() {
        return new TextDocumentReader(STANDARD_LIMIT);
    }

    /**
     * Returns a reader of files up to {@code bytes}.
     *
     * @throws IllegalArgumentException if that is less than 1
     */
    public static TextDocumentReader limitedTo(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("the limit must be at least 1 byte but is " + bytes);
        }
        return new TextDocumentReader(bytes);
    }

    /** The largest number of bytes that is read; compare a file's size with it before loading the file. */
    public long limit() {
        return limit;
    }

    /**
     * Checks the size of a document that is not loaded yet.
     *
     * @throws DocumentException if it is beyond the limit
     */
    public void checkSize(String name, long bytes) {
        if (bytes > limit) {
            throw DocumentException.in(
                    name,
                    "has " + bytes + " bytes, more than the limit of " + limit,
                    "split it into one file a proposal, or raise the limit.");
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws DocumentException if it cannot be read as text
     */
    @Override
    public SourceDocument read(String name, byte[] bytes) {
        checkSize(name, bytes.length);
        if (bytes.length == 0) {
            throw DocumentException.in(name, "is empty", "the file was not saved, or another one is meant.");
        }
        BinaryFormats.check(name, bytes);
        Decoding decoding = Decoding.of(name, bytes);
        if (decoding.text().isBlank()) {
            throw DocumentException.in(
                    name, "holds white space only", "the file was not saved, or another one is meant.");
        }
        return new SourceDocument(
                DocumentId.of(name),
                decoding.text(),
                Hashing.sha256().hashBytes(bytes).toString(),
                decoding.encoding());
    }
}
