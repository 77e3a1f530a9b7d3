package org.bridgehead.core.fact;

import org.bridgehead.core.text.Evidence;

/**
 * A policy instrument 政策工具.
 *
 * @param evidence where it stands
 * @param instrument its kind
 */
public record Instrument(Evidence evidence, InstrumentKind instrument) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.INSTRUMENT;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
