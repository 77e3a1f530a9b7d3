package org.bridgehead.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.bridgehead.data.RubricYaml;
import org.bridgehead.scoring.Comparison;
import org.bridgehead.scoring.decision.RankingMethod;
import org.bridgehead.scoring.decision.RankingMethods;
import org.bridgehead.scoring.rubric.Rubric;
import org.bridgehead.scoring.rubric.StandardRubric;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** By what proposals are rated and how they are ranked. */
final class RankingOptions {

    @Option(
            names = "--rubric",
            paramLabel = "FILE",
            description = "A rubric in YAML; what it does not say is as in the standard rubric.")
    private Optional<Path> rubric = Optional.empty();

    @Option(
            names = "--weights",
            paramLabel = "equal|I,F,P|FILE",
            description = "The weights of integration depth, industry focus and feasibility: equal, three numbers, or a"
                    + " YAML or JSON file; those of the rubric unless given.")
    private Optional<String> weights = Optional.empty();

    @Option(
            names = "--method",
            paramLabel = "wsm|topsis",
            converter = MethodName.class,
            description = "How to rank: weighted sum or TOPSIS; wsm unless given.")
    private Method method = Method.WSM;

    /** The ranking methods by their names on the command line. */
    enum Method {
        WSM,
        TOPSIS;

        private RankingMethod<?> ranking() {
            return this == WSM ? RankingMethods.weightedSum() : RankingMethods.topsis();
        }
    }

    /**
     * Returns the comparison that the options ask for.
     *
     * @throws InputException if a file among them is at fault
     */
    Comparison comparison() {
        Rubric by = rubric.map(RankingOptions::read).orElseGet(StandardRubric::get);
        Comparison.Builder builder = Comparison.builder().rubric(by).method(method.ranking());
        weights.ifPresent(given -> new WeightsOption(by).apply(given, builder));
        return builder.build();
    }

    private static Rubric read(Path file) {
        return DataFiles.read(file, path -> RubricYaml.read(path, StandardRubric.get()));
    }

    /** Reads the name of a ranking method. */
    static final class MethodName implements ITypeConverter<Method> {
        @Override
        public Method convert(String value) {
            return Arrays.stream(Method.values())
                    .filter(method -> method.name().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + value + "\" is no ranking method; there are wsm, topsis"));
        }
    }
}
