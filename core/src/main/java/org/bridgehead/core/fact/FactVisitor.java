package org.bridgehead.core.fact;

/**
 * One method a kind of fact; Java 17 has no pattern switch, so this is how a fact is told apart exhaustively.
 *
 * @param <R> what the visit returns
 */
public interface FactVisitor<R> {

    /** Visits an {@link Action}. */
    R visit(Action fact);

    /** Visits a {@link Counterpart}. */
    R visit(Counterpart fact);

    /** Visits a {@link CooperationForm}. */
    R visit(CooperationForm fact);

    /** Visits an {@link InterestSharing}. */
    R visit(InterestSharing fact);

    /** Visits a {@link JointGovernance}. */
    R visit(JointGovernance fact);

    /** Visits an {@link IndustryMention}. */
    R visit(IndustryMention fact);

    /** Visits a {@link ChainLink}. */
    R visit(ChainLink fact);

    /** Visits a {@link Carrier}. */
    R visit(Carrier fact);

    /** Visits a {@link TransportLink}. */
    R visit(TransportLink fact);

    /** Visits an {@link Institution}. */
    R visit(Institution fact);

    /** Visits a {@link Responsibility}. */
    R visit(Responsibility fact);

    /** Visits a {@link Timing}. */
    R visit(Timing fact);

    /** Visits a {@link Resource}. */
    R visit(Resource fact);

    /** Visits a {@link Dependency}. */
    R visit(Dependency fact);

    /** Visits an {@link Instrument}. */
    R visit(Instrument fact);

    /** Visits a {@link Quantity}. */
    R visit(Quantity fact);
}
