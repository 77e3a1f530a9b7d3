package org.bridgehead.scoring.rubric;

import static org.bridgehead.scoring.Drafts.act;
import static org.bridgehead.scoring.Drafts.measure;
import static org.bridgehead.scoring.Drafts.plan;
import static org.bridgehead.scoring.Drafts.rate;

import java.util.Arrays;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentRaterTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "1,1",
        "2,2",
        "3,3",
        "4,4", // one action
        "2 2 1,2",
        "1 1 2,1",
        "0 0 4,0", // the majority
        "1 2,2",
        "0 4,4",
        "1 1 2 2,2",
        "2 2 3 1,2" // ties go upward
    })
    void levelThatMostActionsHold(String levels, int level) {
        rate("I3", measure(actions(levels))).rates(level);
    }

    @Test
    void hedgeInTheLeadCaps() {
        rate("I3", measure(act("探索两地联动", Commitment.STUDY).inLead(), plan("推进甲"), plan("推进乙")))
                .rates(1)
                .citing("探索两地联动");
    }

    @Test
    void hedgeOutsideTheLeadDoesNot() {
        rate("I3", measure(plan("推进甲").inLead(), act("探索乙事", Commitment.STUDY), plan("推进丙")))
                .rates(2);
    }

    @Test
    void hedgeDoesNotLiftSlogans() {
        rate(
                        "I3",
                        measure(
                                act("探索两地联动", Commitment.STUDY).inLead(),
                                act("敢为人先", Commitment.SLOGAN),
                                act("再创佳绩", Commitment.SLOGAN)))
                .rates(0);
    }

    @Test
    void meanRunsOverMeasuresAndRoundsHalfUp() {
        rate("I3", measure("A", "甲事", plan("推进甲")), measure("B", "乙事", act("试行乙", Commitment.PILOT)))
                .rates(3)
                .averages(2.5)
                .saying("平均 2.5 级")
                .citing("试行乙");
    }

    @Test
    void measureWithoutActionIsSilentAndCounts() {
        rate("I3", measure("A", "甲事", plan("推进甲")), measure("B", "乙事"))
                .averages(1)
                .measure("B", 0);
    }

    private static Fact[] actions(String levels) {
        return Arrays.stream(levels.split(" "))
                .map(level -> act("动作" + level, Commitment.values()[Integer.parseInt(level)]))
                .toArray(Action[]::new);
    }
}
