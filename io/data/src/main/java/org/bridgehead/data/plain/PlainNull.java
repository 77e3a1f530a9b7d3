package org.bridgehead.data.plain;

/** The value {@code null} of a JSON text. */
public enum PlainNull {
    /** The only one. */
    NULL;

    @Override
    public String toString() {
        return "null";
    }
}
