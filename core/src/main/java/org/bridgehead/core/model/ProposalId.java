package org.bridgehead.core.model;

import org.bridgehead.core.text.Checks;

/**
 * Identifies a proposal within one comparison.
 *
 * @param value a name that is not blank, for instance {@code "D2"}
 */
public record ProposalId(String value) implements Comparable<ProposalId> {

    /** Checks the name. */
    public ProposalId {
        Checks.name("proposal id", value);
    }

    /** Returns the id with this name. */
    public static ProposalId of(String value) {
        return new ProposalId(value);
    }

    @Override
    public int compareTo(ProposalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
