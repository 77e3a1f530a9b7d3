package org.bridgehead.extract.lexicon;

/** Says that a lexicon file is missing or at fault; the message names file, line and what is wrong. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with its message. */
    public LexiconException(String message) {
        super(message);
    }

    /** Creates the exception with its message and cause. */
    public LexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}
