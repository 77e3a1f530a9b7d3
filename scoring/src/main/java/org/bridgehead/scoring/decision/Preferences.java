package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Chooses the preference function of each criterion. */
interface Preferences {

    /** Checks that there is what it takes for every criterion. */
    void checkFor(DecisionMatrix matrix);

    PreferenceFunction of(DecisionMatrix matrix, int column);

    /** What the reader should know about the choice. */
    List<String> advice();

    /** One function a criterion. */
    static Preferences given(List<PreferenceFunction> functions) {
        return new Given(ImmutableList.copyOf(functions));
    }

    /** The same shape for all criteria, each with its thresholds. */
    static Preferences shaped(PreferenceShape shape, Thresholds thresholds) {
        return new Shaped(shape, thresholds);
    }

    /** One function a criterion. */
    record Given(ImmutableList<PreferenceFunction> functions) implements Preferences {

        @Override
        public void checkFor(DecisionMatrix matrix) {
            Present.onePerCriterion(matrix, functions.size(), "preference function");
        }

        @Override
        public PreferenceFunction of(DecisionMatrix matrix, int column) {
            return functions.get(column);
        }

        @Override
        public List<String> advice() {
            return List.of();
        }
    }

    /** The same shape for all criteria. */
    record Shaped(PreferenceShape shape, Thresholds thresholds) implements Preferences {

        @Override
        public void checkFor(DecisionMatrix matrix) {
            thresholds.checkedFor(matrix);
        }

        @Override
        public PreferenceFunction of(DecisionMatrix matrix, int column) {
            return switch (shape) {
                case USUAL -> PreferenceFunction.usual();
                case U_SHAPE -> PreferenceFunction.ushape(thresholds.indifference(matrix, column));
                case V_SHAPE -> PreferenceFunction.vshape(thresholds.preference(matrix, column));
                case LEVEL ->
                    PreferenceFunction.level(
                            thresholds.indifference(matrix, column), thresholds.preference(matrix, column));
                case LINEAR ->
                    PreferenceFunction.linear(
                            thresholds.indifference(matrix, column), thresholds.preference(matrix, column));
                case GAUSSIAN -> PreferenceFunction.gaussian(thresholds.inflection(matrix, column));
            };
        }

        @Override
        public List<String> advice() {
            boolean both = shape == PreferenceShape.LEVEL || shape == PreferenceShape.LINEAR;
            return thresholds.advice(
                    both || shape == PreferenceShape.U_SHAPE,
                    both || shape == PreferenceShape.V_SHAPE,
                    shape == PreferenceShape.GAUSSIAN);
        }
    }
}
