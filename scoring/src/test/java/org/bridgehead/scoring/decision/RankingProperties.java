package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The laws of {@link LawTable} over random problems of 1 to 8 alternatives and 2 to 4 criteria. */
class RankingProperties {

    private static final int TRIES = 150;

    private static void check(Law law, long seed, int m) {
        Problem problem = problem(seed, m);
        LawTable.ENTRIES.stream()
                .filter(method -> method.keeps(law))
                .forEach(method -> assertThat(law.broken(method, problem, new Random(seed)))
                        .as(method.label())
                        .isEmpty());
    }

    private static Problem problem(long seed, int m) {
        return Problem.random(seed, m, 2 + Math.floorMod(seed, 3));
    }

    @Property(tries = TRIES)
    void scoresFollowAlternativesWhereverTheyStand(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int m) {
        check(Law.ORDER_OF_ALTERNATIVES, seed, m);
    }

    @Property(tries = TRIES)
    void theOrderOfCriteriaDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int m) {
        check(Law.ORDER_OF_CRITERIA, seed, m);
    }

    @Property(tries = TRIES)
    void theUnitOfACriterionDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int m) {
        check(Law.UNIT, seed, m);
    }

    @Property(tries = TRIES)
    void theZeroPointOfACriterionDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int m) {
        check(Law.ZERO_POINT, seed, m);
    }

    @Property(tries = TRIES)
    void scoresStayInTheirRange(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int m) {
        check(Law.RANGE, seed, m);
    }

    @Property(tries = TRIES)
    void aDominatedAlternativeIsNeverAhead(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int m) {
        check(Law.DOMINANCE, seed, m);
    }

    @Property(tries = TRIES)
    void duplicatesTie(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int m) {
        check(Law.DUPLICATES, seed, m);
    }

    @Property(tries = TRIES)
    void oneAlternativeIsAnsweredAndIdenticalOnesTie(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int m) {
        check(Law.ALIKE, seed, m);
    }

    @Property(tries = TRIES)
    void aCostRanksLikeItsNegativeBenefit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int m) {
        check(Law.MIRROR, seed, m);
    }

    @Property(tries = TRIES)
    void aCostRanksLikeItsReciprocalBenefit(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int m) {
        check(Law.RECIPROCAL, seed, m);
    }

    @Property(tries = TRIES)
    void aCriterionOfWeightZeroIsAbsent(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int m) {
        check(Law.WEIGHT_ZERO, seed, m);
    }

    @Property(tries = TRIES)
    void noMagnitudeOfAColumnMakesAScoreNotFinite(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int m) {
        check(Law.MAGNITUDE, seed, m);
    }

    /** An exclusion that no problem needs would hide a law that holds. */
    @Example
    void everyExclusionHasACounterexample() {
        for (LawTable.Entry method : LawTable.ENTRIES) {
            assertThat(method.broken())
                    .as(method.label())
                    .allSatisfy(law -> assertThat(LongStream.range(0, 3000).anyMatch(seed -> fails(law, method, seed)))
                            .as(law.name())
                            .isTrue());
        }
    }

    private static boolean fails(Law law, LawTable.Entry method, long seed) {
        try {
            Optional<String> broken = law.broken(method, problem(seed, 6), new Random(seed));
            return broken.isPresent();
        } catch (DecisionException refused) {
            return true;
        }
    }
}
