package org.bridgehead.core.fact;

import org.bridgehead.core.text.Checks;
import org.bridgehead.core.text.Evidence;

/**
 * A place that is to carry an action 载体.
 *
 * @param evidence where it stands
 * @param name the canonical name
 * @param level how well it fits
 */
public record Carrier(Evidence evidence, String name, CarrierLevel level) implements Fact {

    /** Checks the components. */
    public Carrier {
        Checks.name("carrier", name);
    }

    @Override
    public FactKind kind() {
        return FactKind.CARRIER;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
