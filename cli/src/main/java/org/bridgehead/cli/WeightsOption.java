package org.bridgehead.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import org.bridgehead.data.WeightsYaml;
import org.bridgehead.scoring.Comparison;
import org.bridgehead.scoring.decision.Weightings;
import org.bridgehead.scoring.rubric.CriterionId;
import org.bridgehead.scoring.rubric.Rubric;
import org.bridgehead.scoring.rubric.RubricCriterion;

/** Reads the weights of a command line: a word, numbers in the order of the rubric, or a file. */
final class WeightsOption {

    private static final String EQUAL = "equal";
    private static final Splitter COMMAS = Splitter.on(',').trimResults();

    private final Rubric rubric;

    WeightsOption(Rubric rubric) {
        this.rubric = rubric;
    }

    /**
     * Sets the weights that {@code given} stands for.
     *
     * @throws UsageException if it stands for none
     * @throws InputException if it names a file that is at fault
     */
    void apply(String given, Comparison.Builder builder) {
        if (given.equals(EQUAL)) {
            builder.weighting(Weightings.equal());
        } else if (given.contains(",") && !isFile(given)) {
            builder.weights(numbers(given));
        } else if (isFile(given)) {
            builder.weights(DataFiles.read(Path.of(given), file -> WeightsYaml.read(file, rubric)));
        } else {
            throw fault(given, "is neither \"" + EQUAL + "\" nor numbers nor a file that exists");
        }
    }

    private static boolean isFile(String given) {
        return Path.of(given).toFile().exists();
    }

    private ImmutableMap<CriterionId, Double> numbers(String given) {
        List<CriterionId> criteria =
                rubric.criteria().stream().map(RubricCriterion::id).toList();
        List<String> parts = COMMAS.splitToList(given);
        if (parts.size() != criteria.size()) {
            throw fault(given, "holds " + parts.size() + " numbers, but there are " + criteria.size() + " criteria");
        }
        ImmutableMap.Builder<CriterionId, Double> weights = ImmutableMap.builder();
        double sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            double weight = number(given, parts.get(i));
            sum += weight;
            weights.put(criteria.get(i), weight);
        }
        if (sum <= 0) {
            throw fault(given, "gives every criterion the weight 0");
        }
        return weights.buildOrThrow();
    }

    private double number(String given, String part) {
        try {
            double weight = Double.parseDouble(part);
            if (weight >= 0 && Double.isFinite(weight)) {
                return weight;
            }
            throw fault(given, "holds " + part + ", which is no weight");
        } catch (NumberFormatException e) {
            throw fault(given, "holds \"" + part + "\", which is no number");
        }
    }

    private UsageException fault(String given, String what) {
        return new UsageException(
                "--weights " + given + ": " + what + "\nMaybe write a number of 0 or more for each of "
                        + rubric.criteria().stream().map(c -> c.id().value()).toList() + ", in this order.");
    }
}
