package org.bridgehead.core.fact;

import org.bridgehead.core.text.Checks;
import org.bridgehead.core.text.Evidence;

/**
 * The other side of a co-operation 合作对象.
 *
 * @param evidence where it stands
 * @param name the canonical name
 * @param level how narrowly it is named
 */
public record Counterpart(Evidence evidence, String name, CounterpartLevel level) implements Fact {

    /** Checks the components. */
    public Counterpart {
        Checks.name("counterpart", name);
    }

    @Override
    public FactKind kind() {
        return FactKind.COUNTERPART;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
