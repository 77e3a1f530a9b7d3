package org.bridgehead.data;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bridgehead.scoring.rubric.CriterionId;
import org.bridgehead.scoring.rubric.Rubric;

/**
 * Weights of criteria in YAML or JSON, a number a criterion: {@code {integration_depth: 2, industry_focus: 1, feasibility:
 * 1}}.
 */
public final class WeightsYaml {

    private WeightsYaml() {}

    /**
     * Returns the weights of all criteria of {@code rubric}, as they are written; they need not sum to 1.
     *
     * @param name how messages call the text
     * @throws DataException if a criterion is missing or unknown, a weight is negative or all are 0; every fault is named
     */
    public static ImmutableMap<CriterionId, Double> read(String name, String yaml, Rubric rubric) {
        return Yaml.read(name, yaml, at -> weights(at, rubric));
    }

    /**
     * Returns the weights that a file in UTF-8 holds.
     *
     * @throws DataException if it is at fault; every fault is named
     * @throws IOException if it cannot be read
     */
    public static ImmutableMap<CriterionId, Double> read(Path path, Rubric rubric) throws IOException {
        return read(path.toString(), Files.readString(path), rubric);
    }

    /**
     * Returns the weights that a file in UTF-8 holds, by the ids of criteria that it names.
     *
     * @throws DataException if a weight is no number of at least 0, or all are 0; every fault is named
     * @throws IOException if it cannot be read
     */
    public static ImmutableMap<String, Double> read(Path path) throws IOException {
        return Yaml.read(path.toString(), Files.readString(path), WeightsYaml::named);
    }

    private static ImmutableMap<String, Double> named(JsonCursor at) {
        ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
        boolean positive = false;
        for (String id : at.fields()) {
            double weight = at.number(id);
            if (weight < 0) {
                at.fault(id, "must not be negative but is " + weight);
            }
            positive |= weight > 0;
            weights.put(id, weight);
        }
        if (!positive) {
            throw new IllegalArgumentException("at least one weight must be positive");
        }
        return weights.buildOrThrow();
    }

    private static ImmutableMap<CriterionId, Double> weights(JsonCursor at, Rubric rubric) {
        at.onlyFields(rubric.criteria().stream().map(c -> c.id().value()).collect(ImmutableSet.toImmutableSet()));
        ImmutableMap.Builder<CriterionId, Double> weights = ImmutableMap.builder();
        boolean positive = false;
        for (var criterion : rubric.criteria()) {
            String id = criterion.id().value();
            double weight = at.number(id);
            if (weight < 0) {
                at.fault(id, "must not be negative but is " + weight);
            }
            positive |= weight > 0;
            weights.put(criterion.id(), weight);
        }
        if (!positive) {
            throw new IllegalArgumentException("at least one weight must be positive");
        }
        return weights.buildOrThrow();
    }
}
