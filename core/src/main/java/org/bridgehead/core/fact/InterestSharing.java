package org.bridgehead.core.fact;

import org.bridgehead.core.text.Evidence;

/**
 * A statement on sharing costs or interests 利益共享.
 *
 * @param evidence where it stands
 * @param level how concrete it is
 */
public record InterestSharing(Evidence evidence, SharingLevel level) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.INTEREST_SHARING;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
