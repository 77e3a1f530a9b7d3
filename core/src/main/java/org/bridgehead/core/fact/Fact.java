package org.bridgehead.core.fact;

import org.bridgehead.core.text.Evidence;

/** Something that a proposal states, with the place where it does; a closed family of records. */
public sealed interface Fact
        permits Action,
                Counterpart,
                CooperationForm,
                InterestSharing,
                JointGovernance,
                IndustryMention,
                ChainLink,
                Carrier,
                TransportLink,
                Institution,
                Responsibility,
                Timing,
                Resource,
                Dependency,
                Instrument,
                Quantity {

    /** Where the fact stands. */
    Evidence evidence();

    /** Which kind of fact this is. */
    FactKind kind();

    /** Passes this fact to the method of {@code visitor} for its kind. */
    <R> R accept(FactVisitor<R> visitor);
}
