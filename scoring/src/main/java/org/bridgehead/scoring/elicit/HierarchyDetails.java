package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.bridgehead.scoring.decision.Details;

/**
 * The quantities of an analytic hierarchy.
 *
 * @param criteria the priorities of the criteria
 * @param alternatives the priorities of the alternatives under each criterion
 */
public record HierarchyDetails(Priorities criteria, ImmutableList<Priorities> alternatives) implements Details {

    /**
     * The consistency ratio of the whole (Saaty 1980): the index of the criteria plus the mean of the others weighted by the
     * criteria, over the same of the random indices; 0 where no contradiction is possible.
     */
    public double consistencyRatio() {
        double index = criteria.consistencyIndex();
        double random = criteria.randomIndex();
        for (int j = 0; j < alternatives.size(); j++) {
            index += criteria.weights().get(j) * alternatives.get(j).consistencyIndex();
            random += criteria.weights().get(j) * alternatives.get(j).randomIndex();
        }
        return random == 0 ? 0 : index / random;
    }

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of(
                "criteria_weights",
                criteria.weights().values(),
                "alternative_weights",
                alternatives.stream().map(local -> local.weights().values()).collect(ImmutableList.toImmutableList()),
                "CR",
                consistencyRatio());
    }

    ImmutableList<String> advice() {
        ImmutableList.Builder<String> advice = ImmutableList.builder();
        criteria.advice().forEach(line -> advice.add("criteria: " + line));
        for (int j = 0; j < alternatives.size(); j++) {
            for (String line : alternatives.get(j).advice()) {
                advice.add("alternatives under criterion " + j + ": " + line);
            }
        }
        return advice.build();
    }
}
