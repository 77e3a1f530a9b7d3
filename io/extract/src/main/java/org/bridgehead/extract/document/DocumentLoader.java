package org.bridgehead.extract.document;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.extract.progress.Pace;
import org.bridgehead.extract.progress.ReadingInterruptedException;

/**
 * Loads the documents that paths and streams stand for; one that is at fault does not stop the others.
 *
 * <p>A directory is read recursively in name order; hidden files in it and files called README are about the directory and
 * are passed over. A file that several paths lead to counts once. A document is called by its file's name, within a
 * directory by its path from there, and by its whole path where two would share a name. Not safe for use by several
 * threads.
 */
public final class DocumentLoader {

    /** The largest file that is read unless another limit is set: 64 MB. */
    public static final long STANDARD_LIMIT = 64L << 20;

    private final DocumentReader reader;
    private final InputFinder finder = new InputFinder();
    private long limit = STANDARD_LIMIT;

    private DocumentLoader(DocumentReader reader) {
        this.reader = reader;
    }

    /**
     * What was loaded.
     *
     * @param documents in the order in which they were added
     * @param faults what could not be read, each naming its document
     */
    public record Loaded(ImmutableList<SourceDocument> documents, ImmutableList<DocumentException> faults) {

        /** Returns one document without a fault. */
        public static Loaded of(SourceDocument document) {
            return new Loaded(ImmutableList.of(document), ImmutableList.of());
        }
    }

    /** Returns a loader that decodes with {@code reader}. */
    public static DocumentLoader with(DocumentReader reader) {
        return new DocumentLoader(reader);
    }

    /**
     * Sets the size beyond which a file is refused unread.
     *
     * @throws IllegalArgumentException if that is less than 1
     */
    public DocumentLoader limitedTo(long bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("the limit must be at least 1 byte but is " + bytes);
        }
        limit = bytes;
        return this;
    }

    /** Adds a file, or a directory with all that is under it. */
    public DocumentLoader add(Path path) {
        finder.add(path);
        return this;
    }

    /** Adds a stream, which is read to its end or to the limit, and stays open. */
    public DocumentLoader add(String name, InputStream stream) {
        finder.add(name, stream);
        return this;
    }

    /**
     * Reads and decodes all that was added.
     *
     * @throws ReadingInterruptedException if the thread was interrupted
     */
    public Loaded load() {
        List<DocumentException> faults = new ArrayList<>(finder.faults());
        ImmutableList.Builder<SourceDocument> documents = ImmutableList.builder();
        for (Input input : finder.inputs()) {
            Pace.checkInterruption();
            try {
                Loaded loaded = reader.read(input.name(), bytes(input));
                documents.addAll(loaded.documents());
                faults.addAll(loaded.faults());
            } catch (DocumentException e) {
                faults.add(e);
            } catch (AccessDeniedException e) {
                faults.add(DocumentException.in(
                        input.name(), "may not be read: permission is denied", "check its permissions."));
            } catch (IOException e) {
                faults.add(DocumentException.in(
                        input.name(),
                        "cannot be read: " + Optional.ofNullable(e.getMessage()).orElse("the device failed"),
                        "copy it to another place and read it there."));
            }
        }
        return new Loaded(documents.build(), ImmutableList.copyOf(faults));
    }

    /** Reads at most one byte beyond the limit, since what a stream or a device holds is not known before. */
    private byte[] bytes(Input input) throws IOException {
        checkSize(input.name(), input.knownSize());
        byte[] bytes = input.bytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
        checkSize(input.name(), bytes.length);
        return bytes;
    }

    private void checkSize(String name, long bytes) {
        if (bytes > limit) {
            throw DocumentException.in(
                    name,
                    "has " + bytes + " bytes, more than the limit of " + limit,
                    "split it into one file a proposal, or raise the limit.");
        }
    }
}
