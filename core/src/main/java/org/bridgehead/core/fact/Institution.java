package org.bridgehead.core.fact;

import org.bridgehead.core.text.Checks;
import org.bridgehead.core.text.Evidence;

/**
 * A named organisation.
 *
 * @param evidence where it stands
 * @param name the canonical name
 */
public record Institution(Evidence evidence, String name) implements Fact {

    /** Checks the components. */
    public Institution {
        Checks.name("institution", name);
    }

    @Override
    public FactKind kind() {
        return FactKind.INSTITUTION;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
