package org.bridgehead.core.fact;

import org.bridgehead.core.text.Evidence;

/**
 * A link of an industrial chain 产业链环节.
 *
 * @param evidence where it stands
 * @param stage the stage
 */
public record ChainLink(Evidence evidence, ChainStage stage) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.CHAIN_LINK;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
