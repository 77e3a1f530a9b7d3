package org.bridgehead.core.fact;

import org.bridgehead.core.text.Checks;
import org.bridgehead.core.text.Evidence;

/**
 * A transport link.
 *
 * @param evidence where it stands
 * @param name the canonical name
 * @param mode the mode
 */
public record TransportLink(Evidence evidence, String name, TransportMode mode) implements Fact {

    /** Checks the components. */
    public TransportLink {
        Checks.name("transport link", name);
    }

    @Override
    public FactKind kind() {
        return FactKind.TRANSPORT;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
