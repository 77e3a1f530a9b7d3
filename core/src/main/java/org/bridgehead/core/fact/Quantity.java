package org.bridgehead.core.fact;

import java.util.Optional;
import org.bridgehead.core.text.Checks;
import org.bridgehead.core.text.Evidence;

/**
 * A quantity with what it counts 数量.
 *
 * @param evidence where it stands
 * @param value the number, range or proportion
 * @param unit the unit as the text has it, or nothing (四大)
 * @param what what is counted, where the text says it next to the number
 * @param comparison how it bounds
 */
public record Quantity(
        Evidence evidence,
        QuantityValue value,
        Optional<String> unit,
        Optional<String> what,
        QuantityComparator comparison)
        implements Fact {

    /** Checks the components. */
    public Quantity {
        unit.ifPresent(u -> Checks.name("unit", u));
        what.ifPresent(w -> Checks.name("counted object", w));
    }

    @Override
    public FactKind kind() {
        return FactKind.QUANTITY;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
