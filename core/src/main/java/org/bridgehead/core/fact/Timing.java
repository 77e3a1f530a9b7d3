package org.bridgehead.core.fact;

import org.bridgehead.core.text.Evidence;

/**
 * A time by which, or in which, something is to be done 时限.
 *
 * @param evidence where it stands
 * @param level how precise it is
 */
public record Timing(Evidence evidence, TimingLevel level) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.TIMING;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
