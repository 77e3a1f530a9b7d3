package org.bridgehead.core.fact;

import org.bridgehead.core.text.Evidence;

/**
 * A resource that is to back an action 要素保障.
 *
 * @param evidence where it stands
 * @param level how concrete it is
 */
public record Resource(Evidence evidence, ResourceLevel level) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.RESOURCE;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
