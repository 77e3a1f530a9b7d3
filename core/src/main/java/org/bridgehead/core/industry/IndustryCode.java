package org.bridgehead.core.industry;

import org.bridgehead.core.text.Checks;

/**
 * Identifies an industry of a taxonomy.
 *
 * @param value a name that is not blank, for instance {@code "C27"}
 */
public record IndustryCode(String value) implements Comparable<IndustryCode> {

    /** Checks the name. */
    public IndustryCode {
        Checks.name("industry code", value);
    }

    /** Returns the id with this name. */
    public static IndustryCode of(String value) {
        return new IndustryCode(value);
    }

    @Override
    public int compareTo(IndustryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
