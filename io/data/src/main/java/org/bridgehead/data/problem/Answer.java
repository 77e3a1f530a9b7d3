package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import org.bridgehead.data.catalogue.Outcome;

/**
 * The answer to a problem by one method.
 *
 * @param problem what was asked
 * @param method the method's name
 * @param weights one a criterion, 0 for one that was left out because values were missing
 * @param weighting the quantities that the weights follow from, where a weighting has such
 * @param outcome what the method says
 * @param advice what the reader should know, the method's own advice included
 */
public record Answer(
        Problem problem,
        String method,
        ImmutableDoubleArray weights,
        ImmutableMap<String, Object> weighting,
        Outcome outcome,
        ImmutableList<String> advice) {}
