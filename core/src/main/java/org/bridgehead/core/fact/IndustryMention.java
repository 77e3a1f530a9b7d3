package org.bridgehead.core.fact;

import java.util.Optional;
import org.bridgehead.core.industry.Industry;
import org.bridgehead.core.text.Evidence;

/**
 * An industry that is named.
 *
 * @param evidence where it stands
 * @param industry the industry of the taxonomy
 * @param division the industry of division level that it belongs to; nothing for umbrellas
 */
public record IndustryMention(Evidence evidence, Industry industry, Optional<Industry> division) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.INDUSTRY;
    }

    @Override
    public <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
