package org.bridgehead.extract.lexicon;

import java.util.List;
import java.util.Optional;

/** Says that a lexicon file is missing or at fault; the message names file, line and what is wrong. */
public final class LexiconException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<TsvTable.Row> row;

    /** Creates the exception with its message. */
    public LexiconException(String message) {
        super(message);
        this.row = Optional.empty();
    }

    /** Creates the exception with its message and cause. */
    public LexiconException(String message, Throwable cause) {
        super(message, cause);
        this.row = Optional.empty();
    }

    /** Returns an exception that names several faults. */
    static LexiconException ofAll(List<String> faults) {
        return new LexiconException(message(faults));
    }

    /** Returns the messages of several faults in one, divided by blank lines. */
    public static String message(List<String> faults) {
        return String.join("\n\n", faults);
    }

    LexiconException(TsvTable.Row row, String message, Throwable cause) {
        super(message, cause);
        this.row = Optional.of(row);
    }

    LexiconException(TsvTable.Row row, String message) {
        super(message);
        this.row = Optional.of(row);
    }

    /** The row at fault, where the fault is one of a row that has its cells. */
    Optional<TsvTable.Row> row() {
        return row;
    }
}
