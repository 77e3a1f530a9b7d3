package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;

/**
 * The quantities of grey relational analysis.
 *
 * @param coefficients the relational coefficients ξ, one row an alternative; 0 for criteria that were left out
 */
public record GreyRelationDetails(ImmutableList<ImmutableDoubleArray> coefficients) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("coefficients", coefficients);
    }
}
