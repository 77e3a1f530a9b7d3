package org.bridgehead.core.text;

/**
 * Identifies a source document within one comparison.
 *
 * @param value a name that is not blank, for instance {@code "jiaxing.txt"}
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

    /** Checks the name. */
    public DocumentId {
        Checks.name("document id", value);
    }

    /** Returns the id with this name. */
    public static DocumentId of(String value) {
        return new DocumentId(value);
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
