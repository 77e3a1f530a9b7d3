package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of PROMETHEE I and the partial order that follows from them: an alternative is preferred to another if it is
 * ahead in one flow and not behind in the other; they are indifferent if both flows are equal, incomparable if each is ahead
 * in one. Flows closer than {@value Ranking#TIE} are equal.
 *
 * @param plus how strongly each alternative is preferred to the others on average, φ⁺ in [0, 1]
 * @param minus how strongly the others are preferred to it on average, φ⁻ in [0, 1]
 */
public record PartialOrderDetails(ImmutableDoubleArray plus, ImmutableDoubleArray minus) implements Details {

    /** How alternative {@code a} stands to {@code b}. */
    public Relation relation(int a, int b) {
        double strength = plus.get(a) - plus.get(b);
        double weakness = minus.get(a) - minus.get(b);
        return Relation.of(
                strength > Ranking.TIE || weakness < -Ranking.TIE, strength < -Ranking.TIE || weakness > Ranking.TIE);
    }

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of(
                "phi_plus",
                plus,
                "phi_minus",
                minus,
                "relation",
                Relation.codes(plus.length(), a -> b -> relation(a, b)));
    }
}
