package org.bridgehead.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reference cases and the published table of PROMETHEE. */
class PrometheeVectorsTest {

    @TestFactory
    Stream<DynamicTest> promethee2() {
        return Vectors.of("promethee_ii").stream()
                .map(given -> DynamicTest.dynamicTest(
                        given.id(),
                        () -> given.check(RankingMethods.promethee2(shape(given), thresholds(given))
                                .rank(given.matrix(), given.weights()))));
    }

    @TestFactory
    Stream<DynamicTest> promethee1HasTheSameFlows() {
        return Vectors.of("promethee_ii").stream()
                .map(given -> DynamicTest.dynamicTest(given.id(), () -> {
                    Ranking<PartialOrderDetails> ranking = RankingMethods.promethee1(shape(given), thresholds(given))
                            .rank(given.matrix(), given.weights());
                    given.check(ranking);
                    checkRelations(ranking);
                }));
    }

    private static PreferenceShape shape(Vectors.Case given) {
        return PreferenceShape.named(given.text("params.preference"));
    }

    static Thresholds thresholds(Vectors.Case given) {
        Thresholds thresholds = Thresholds.none();
        thresholds = given.has("params.q") ? thresholds.withQ(given.row("params.q")) : thresholds;
        thresholds = given.has("params.p") ? thresholds.withP(given.row("params.p")) : thresholds;
        thresholds = given.has("params.s") ? thresholds.withS(given.row("params.s")) : thresholds;
        return given.has("params.v") ? thresholds.withV(given.row("params.v")) : thresholds;
    }

    /** Whoever is preferred has the higher net flow, whoever is indifferent the same. */
    private static void checkRelations(Ranking<PartialOrderDetails> ranking) {
        for (int a = 0; a < ranking.scores().length(); a++) {
            for (int b = 0; b < ranking.scores().length(); b++) {
                double gain = ranking.scores().get(a) - ranking.scores().get(b);
                switch (ranking.details().relation(a, b)) {
                    case PREFERRED -> assertThat(gain).isPositive();
                    case OUTRANKED -> assertThat(gain).isNegative();
                    case INDIFFERENT -> assertThat(gain).isCloseTo(0, within(1e-12));
                    case INCOMPARABLE -> assertThat(a).isNotEqualTo(b);
                }
            }
        }
    }
}
