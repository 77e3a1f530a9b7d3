package org.bridgehead.extract.progress;

/** Says that the reading thread was interrupted; nothing was read, and the thread's interrupted status stays set. */
public final class ReadingInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingInterruptedException() {
        super("reading was interrupted\nMaybe read again, or fewer documents at a time.");
    }
}
