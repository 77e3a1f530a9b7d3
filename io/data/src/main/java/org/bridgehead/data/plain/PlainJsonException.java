package org.bridgehead.data.plain;

/** Says where and why a text is no JSON. */
public final class PlainJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String reason;

    PlainJsonException(int line, int column, String reason, Exception cause) {
        super("line " + line + ", column " + column + ": cannot be parsed: " + reason, cause);
        this.line = line;
        this.column = column;
        this.reason = reason;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }

    /** What is wrong there. */
    public String reason() {
        return reason;
    }
}
