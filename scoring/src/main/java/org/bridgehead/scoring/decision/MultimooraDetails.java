package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of MULTIMOORA.
 *
 * @param ratioSystem the score of each alternative in the ratio system; more is better
 * @param referencePoint the largest weighted distance of each alternative to the reference point; less is better
 * @param multiplicativeForm the score of each alternative in the full multiplicative form; more is better
 */
public record MultimooraDetails(
        ImmutableDoubleArray ratioSystem, ImmutableDoubleArray referencePoint, ImmutableDoubleArray multiplicativeForm)
        implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of(
                "ratio_system", ratioSystem,
                "reference_point", referencePoint,
                "multiplicative_form", multiplicativeForm);
    }
}
