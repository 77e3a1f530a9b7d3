package org.bridgehead.core.fact;

import org.bridgehead.core.text.Evidence;

/**
 * A form of co-operation 合作形态.
 *
 * @param evidence where it stands
 * @param level how close it is
 */
public record CooperationForm(Evidence evidence, CooperationLevel level) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.COOPERATION_FORM;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
