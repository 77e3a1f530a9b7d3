package org.bridgehead.extract.progress;

/** Is told how far reading has come. */
@FunctionalInterface
public interface ReadingListener {

    /** A listener that does nothing. */
    ReadingListener NONE = progress -> {};

    /**
     * Is called on the reading thread when a document begins and ends, and about a hundred times in between.
     *
     * <p>What it throws stops the reading and reaches the caller.
     */
    void progress(ReadingProgress progress);
}
