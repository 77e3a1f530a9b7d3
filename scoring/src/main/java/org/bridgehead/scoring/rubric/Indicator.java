package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;

/**
 * An ordinal scale from 0 to 4 with written anchors.
 *
 * @param code its code
 * @param name its name
 * @param scope what it is rated over
 * @param aggregation how measures make up the proposal; {@link Aggregation#WHOLE} exactly for proposal scope
 * @param absence what silence means
 * @param anchors what each level takes, from 0 to 4
 */
public record Indicator(
        IndicatorCode code,
        Bilingual name,
        Scope scope,
        Aggregation aggregation,
        Absence absence,
        ImmutableList<Bilingual> anchors) {

    /** The highest level of every indicator. */
    public static final int TOP = 4;

    /** Checks that there are five anchors and that scope and aggregation agree. */
    public Indicator {
        if (anchors.size() != TOP + 1) {
            throw new IllegalArgumentException(
                    "indicator " + code + " must have 5 anchors, for levels 0 to 4, but has " + anchors.size());
        }
        if ((scope == Scope.PROPOSAL) != (aggregation == Aggregation.WHOLE)) {
            throw new IllegalArgumentException("indicator " + code + " must aggregate as a whole exactly if its scope"
                    + " is the proposal but has scope " + scope.code() + " and aggregation " + aggregation.code());
        }
    }

    /** Returns an indicator of proposal scope for which silence is level 0, with its name as only description. */
    public static Indicator of(String code, Bilingual name) {
        ImmutableList.Builder<Bilingual> anchors = ImmutableList.builder();
        for (int level = 0; level <= TOP; level++) {
            anchors.add(Bilingual.of("第" + level + "级", "level " + level));
        }
        return new Indicator(
                IndicatorCode.of(code), name, Scope.PROPOSAL, Aggregation.WHOLE, Absence.NOT_STATED, anchors.build());
    }

    /** Returns this indicator with other anchors. */
    public Indicator withAnchors(ImmutableList<Bilingual> other) {
        return new Indicator(code, name, scope, aggregation, absence, other);
    }

    /** Returns this indicator with another name. */
    public Indicator withName(Bilingual other) {
        return new Indicator(code, other, scope, aggregation, absence, anchors);
    }

    /**
     * Returns what {@code level} takes.
     *
     * @throws IllegalArgumentException if it is not from 0 to 4
     */
    public Bilingual anchor(int level) {
        return anchors.get(checkLevel(code, level));
    }

    static int checkLevel(Object what, int level) {
        if (level < 0 || level > TOP) {
            throw new IllegalArgumentException("a level of " + what + " must be from 0 to 4 but is " + level);
        }
        return level;
    }
}
