package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bridgehead.scoring.decision.PreferenceFunction;
import org.bridgehead.scoring.decision.PreferenceShape;
import org.bridgehead.scoring.decision.Thresholds;

/** The thresholds and preference functions of the outranking methods. */
final class PreferenceArguments {

    static final Parameter Q = Parameter.optional(
            "q", Form.NUMBERS, "the difference up to which values count as equal; a part of the range if left out");
    static final Parameter P = Parameter.optional(
            "p", Form.NUMBERS, "the difference from which one is preferred fully; a part of the range if left out");
    static final Parameter S = Parameter.optional(
            "s", Form.NUMBERS, "the point of inflection of gaussian; a part of the range if left out");
    static final Parameter V = Parameter.optional(
            "v", Form.NUMBERS, "the difference from which a loss vetoes outranking; none if left out");

    /** The names of the preference functions. */
    static final ImmutableList<String> SHAPES =
            Arrays.stream(PreferenceShape.values()).map(PreferenceShape::code).collect(ImmutableList.toImmutableList());

    private PreferenceArguments() {}

    static Thresholds thresholds(Arguments given) {
        return new Thresholds(
                given.optionalNumbers("q"),
                given.optionalNumbers("p"),
                given.optionalNumbers("s"),
                given.optionalNumbers("v"));
    }

    /** The shape that all criteria have in common, if they have. */
    static Optional<PreferenceShape> shape(Arguments given) {
        ImmutableList<String> words = given.words("preference");
        return words.stream().distinct().count() == 1
                ? Optional.of(PreferenceShape.named(words.get(0)))
                : Optional.empty();
    }

    /** One function a criterion, each of its own shape; what a shape needs must be given. */
    static ImmutableList<PreferenceFunction> functions(Arguments given) {
        return IntStream.range(0, given.words("preference").size())
                .mapToObj(j -> function(given, j))
                .collect(ImmutableList.toImmutableList());
    }

    private static PreferenceFunction function(Arguments given, int column) {
        return switch (PreferenceShape.named(given.words("preference").get(column))) {
            case USUAL -> PreferenceFunction.usual();
            case U_SHAPE -> PreferenceFunction.ushape(threshold(given, "q", column));
            case V_SHAPE -> PreferenceFunction.vshape(threshold(given, "p", column));
            case LEVEL -> PreferenceFunction.level(threshold(given, "q", column), threshold(given, "p", column));
            case LINEAR -> PreferenceFunction.linear(threshold(given, "q", column), threshold(given, "p", column));
            case GAUSSIAN -> PreferenceFunction.gaussian(threshold(given, "s", column));
        };
    }

    private static double threshold(Arguments given, String name, int column) {
        Optional<ImmutableDoubleArray> values = given.optionalNumbers(name);
        return values.map(numbers -> numbers.get(column))
                .orElseThrow(() -> new IllegalArgumentException("where criteria have preference functions of several"
                        + " shapes their thresholds must be given, but \"" + name
                        + "\" is not\nMaybe add it, a number a"
                        + " criterion."));
    }
}
