package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;

/**
 * How well the same texts are read as usual and under another condition.
 *
 * @param name what the texts are: a shape, a text, a seed
 * @param usual the figures as usual
 * @param changed the figures under the other condition
 * @param notes what the condition was, one a line
 */
public record Contrast(String name, Evaluation usual, Evaluation changed, ImmutableList<String> notes) {

    /** How much the F1 of a kind falls; below 0 where it rises. */
    public double fall(ScoredKind kind) {
        return usual.score(kind).f1() - changed.score(kind).f1();
    }
}
