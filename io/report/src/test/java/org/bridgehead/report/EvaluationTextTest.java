package org.bridgehead.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.bridgehead.data.evaluation.Evaluation;
import org.bridgehead.data.evaluation.EvaluationSet;
import org.bridgehead.data.evaluation.Score;
import org.bridgehead.data.evaluation.ScoredKind;
import org.bridgehead.data.evaluation.Slip;
import org.bridgehead.scoring.rubric.Language;
import org.junit.jupiter.api.Test;

class EvaluationTextTest {

    private static EvaluationSet set() {
        ImmutableList<Score> scores = Arrays.stream(ScoredKind.values())
                .map(kind -> new Score(kind, 1, 2, 4, ImmutableList.of(new Slip(false, "岚州湾", 7))))
                .collect(ImmutableList.toImmutableList());
        return new EvaluationSet(
                ImmutableList.of(new EvaluationSet.Text("bay.txt", "note", new Evaluation(1, scores))),
                ImmutableList.of());
    }

    @Test
    void figuresStandInTheirColumns() {
        String text = new EvaluationText(Language.EN, 80, false, false).render(set(), "7");
        assertThat(text.lines().filter(line -> line.startsWith("cities")))
                .singleElement()
                .asString()
                .containsSubsequence("0.250", "0.500", "0.333", "2", "4");
        assertThat(text).doesNotContain("岚州湾");
    }

    @Test
    void differencesAndShapesAreGivenWhenAskedFor() {
        String text = new EvaluationText(Language.ZH, 80, true, true).render(set(), "7");
        assertThat(text).contains("note（1 篇）", "bay.txt 城市 多 @7", "岚州湾");
    }
}
