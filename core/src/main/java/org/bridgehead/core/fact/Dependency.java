package org.bridgehead.core.fact;

import org.bridgehead.core.text.Evidence;

/**
 * Something that an action waits on 依赖.
 *
 * @param evidence where it stands
 * @param level how far off it is
 */
public record Dependency(Evidence evidence, DependencyLevel level) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.DEPENDENCY;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
