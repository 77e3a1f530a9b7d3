package org.bridgehead.data.table;

/** Says what is wrong with a table file and what to do. */
public final class TableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    TableException(String message) {
        super(message);
    }

    TableException(String message, Exception cause) {
        super(message, cause);
    }
}
