package org.bridgehead.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bridgehead.data.WeightsYaml;
import org.bridgehead.data.catalogue.MethodCatalogue;
import org.bridgehead.data.catalogue.Names;
import org.bridgehead.data.catalogue.WeightingCatalogue;
import org.bridgehead.data.plain.PlainJson;
import org.bridgehead.data.plain.PlainJsonException;
import org.bridgehead.data.problem.Choice;
import org.bridgehead.data.problem.ChoiceReader;
import org.bridgehead.data.problem.Problem;
import org.bridgehead.scoring.decision.DecisionException;
import picocli.CommandLine.Option;

/** What the command line says about problems; it wins over what they say themselves. */
final class ProblemOptions {

    private static final Splitter COMMAS = Splitter.on(',').trimResults();

    @Option(
            names = "--method",
            paramLabel = "NAME|JSON",
            description = "How to rank: the name of a method, or {\"name\": …, parameters}; what the problem says, or"
                    + " topsis, unless given. --list names them.")
    private Optional<String> method = Optional.empty();

    @Option(
            names = "--weights",
            paramLabel = "NAME|W,…|FILE|JSON",
            description =
                    "The weights: the name of a weighting (entropy, critic …), a number a criterion, a YAML or JSON"
                            + " file with a number a criterion's id, or {\"name\": …, parameters}.")
    private Optional<String> weights = Optional.empty();

    @Option(names = "--all-methods", description = "Rank by every method that the problem allows, side by side.")
    private boolean allMethods;

    /** Changes a problem as the command line says. */
    @FunctionalInterface
    interface Adaptation extends UnaryOperator<Problem> {}

    boolean allMethods() {
        return allMethods;
    }

    /**
     * Returns what the options change about problems.
     *
     * @throws UsageException if an option makes no sense
     * @throws InputException if a file among them is at fault
     */
    Adaptation adaptation() {
        UnaryOperator<Problem> byMethod = method.map(this::byMethod).orElse(problem -> problem);
        UnaryOperator<Problem> byWeights = weights.map(this::byWeights).orElse(problem -> problem);
        return problem -> byWeights.apply(byMethod.apply(problem));
    }

    private UnaryOperator<Problem> byMethod(String given) {
        Choice choice = choice("method", given);
        try {
            MethodCatalogue.get().get(choice.name());
        } catch (DecisionException e) {
            throw new UsageException("--method: " + e.getMessage());
        }
        return problem -> problem.withMethod(choice);
    }

    private static Choice choice(String what, String given) {
        if (!given.strip().startsWith("{")) {
            return Choice.of(given);
        }
        try {
            return ChoiceReader.read(what, PlainJson.parse(given));
        } catch (PlainJsonException e) {
            throw new UsageException("--" + (what.equals("method") ? "method" : "weights") + " " + given + ": "
                    + e.getMessage() + "\nMaybe put it in single quotes.");
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private UnaryOperator<Problem> byWeights(String given) {
        if (given.strip().startsWith("{")
                || WeightingCatalogue.get().find(given).isPresent()) {
            Choice choice = choice("weighting", given);
            return problem -> problem.withWeighting(choice);
        }
        if (Path.of(given).toFile().exists()) {
            ImmutableMap<String, Double> byId = DataFiles.read(Path.of(given), WeightsYaml::read);
            return problem -> problem.withWeights(ordered(given, byId, problem));
        }
        if (given.contains(",")) {
            ImmutableDoubleArray numbers = numbers(given);
            return problem -> problem.withWeights(checked(given, numbers, problem));
        }
        throw new UsageException("--weights " + given
                + ": is neither the name of a weighting nor numbers nor a file that"
                + " exists\nMaybe one of: "
                + String.join(
                        ", ", Names.nearest(given, WeightingCatalogue.get().names())) + ".");
    }

    private static ImmutableDoubleArray ordered(String file, ImmutableMap<String, Double> byId, Problem problem) {
        return ImmutableDoubleArray.copyOf(problem.criteria().stream()
                .mapToDouble(criterion -> Optional.ofNullable(byId.get(criterion.id()))
                        .orElseThrow(() -> new DecisionException("the weights in " + file + " lack the criterion "
                                + criterion.id() + "\nMaybe add it: the file has " + byId.keySet() + "."))));
    }

    private static ImmutableDoubleArray checked(String given, ImmutableDoubleArray numbers, Problem problem) {
        if (numbers.length() != problem.criteria().size()) {
            throw new DecisionException("--weights " + given + " holds " + numbers.length()
                    + " numbers, but the problem has " + problem.criteria().size()
                    + " criteria\nMaybe name a file that gives a weight by criterion.");
        }
        return numbers;
    }

    private static ImmutableDoubleArray numbers(String given) {
        ImmutableDoubleArray.Builder numbers = ImmutableDoubleArray.builder();
        for (String part : COMMAS.split(given)) {
            numbers.add(number(given, part));
        }
        return numbers.build();
    }

    private static double number(String given, String part) {
        try {
            double weight = Double.parseDouble(part);
            if (weight >= 0 && Double.isFinite(weight)) {
                return weight;
            }
        } catch (NumberFormatException e) {
            throw new UsageException("--weights " + given + ": holds \"" + part + "\", which is no number\nMaybe write"
                    + " numbers with points and commas between them.");
        }
        throw new UsageException(
                "--weights " + given + ": holds " + part + ", which is no weight\nMaybe write a number of 0 or more.");
    }
}
