package org.bridgehead.core.fact;

import org.bridgehead.core.text.Evidence;

/**
 * A body or mechanism of co-ordination 协调机制.
 *
 * @param evidence where it stands
 * @param level how joint it is
 */
public record JointGovernance(Evidence evidence, GovernanceLevel level) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.JOINT_GOVERNANCE;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
