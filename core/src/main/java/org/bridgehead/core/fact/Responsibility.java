package org.bridgehead.core.fact;

import org.bridgehead.core.text.Checks;
import org.bridgehead.core.text.Evidence;

/**
 * A body that is to act 责任主体; who is only addressed is none.
 *
 * @param evidence where it stands
 * @param name the canonical name
 * @param level how precisely it is named
 * @param role what it is to do
 */
public record Responsibility(Evidence evidence, String name, ResponsibilityLevel level, ResponsibilityRole role)
        implements Fact {

    /** Checks the components. */
    public Responsibility {
        Checks.name("responsible body", name);
    }

    @Override
    public FactKind kind() {
        return FactKind.RESPONSIBLE;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
