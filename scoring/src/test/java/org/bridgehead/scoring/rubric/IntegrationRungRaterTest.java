package org.bridgehead.scoring.rubric;

import static org.bridgehead.scoring.Drafts.act;
import static org.bridgehead.scoring.Drafts.measure;
import static org.bridgehead.scoring.Drafts.parent;
import static org.bridgehead.scoring.Drafts.plan;
import static org.bridgehead.scoring.Drafts.proposal;
import static org.bridgehead.scoring.Drafts.rate;
import static org.bridgehead.scoring.Drafts.said;

import java.util.List;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.IntegrationRung;
import org.bridgehead.core.fact.InterestSharing;
import org.bridgehead.core.fact.SharingLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntegrationRungRaterTest {

    private static final String STUDIED = "研究两市税收五五分成";

    @ParameterizedTest
    @EnumSource(IntegrationRung.class)
    void promotedRungIsTheLevel(IntegrationRung rung) {
        rate("I1", measure(plan("推进两市事务衔接", rung)))
                .rates(rung.level())
                .citing("两市事务")
                .saying("做实一件事");
    }

    @Test
    void deepestPromotedRungCounts() {
        rate(
                        "I1",
                        measure("A", "甲事", plan("推进道路对接", IntegrationRung.CONNECTION)),
                        measure("B", "乙事", plan("推进职称互认", IntegrationRung.FACTORS)))
                .rates(3)
                .citing("职称互认")
                .measure("A", 1)
                .measure("B", 3);
    }

    @Test
    void studyAloneIsNotEnough() {
        rate("I1", measure(studied())).isNotStated().saying("材料未载明");
    }

    @Test
    void studyCountsWhereTheClauseSettlesTheRule() {
        rate("I1", measure(studied(), new InterestSharing(said("税收五五分成"), SharingLevel.RULE)))
                .rates(4)
                .citing("五五分成");
    }

    @Test
    void studyDoesNotCountWhereTheClauseOnlyNamesTheObject() {
        rate("I1", measure(studied(), new InterestSharing(said("税收五五分成"), SharingLevel.OBJECT)))
                .isNotStated();
    }

    @Test
    void ruleSettledInAnotherClauseDoesNotHelp() {
        rate("I1", measure(studied(), new InterestSharing(said("产值四六计算"), SharingLevel.RULE)))
                .isNotStated();
    }

    @Test
    void sloganIsNoStep() {
        rate("I1", measure(act("携手共进规则一体", Commitment.SLOGAN).withRung(IntegrationRung.RULES)))
                .isNotStated();
    }

    @Test
    void actionOfAParentIsNotItsChildren() {
        rate(
                        "I1",
                        proposal(parent(
                                "A",
                                "总的要求",
                                List.of(measure("A1", "其一", plan("推进道路对接", IntegrationRung.CONNECTION))),
                                plan("推进规则统一", IntegrationRung.RULES))))
                .rates(1);
    }

    @Test
    void textWithoutMeasuresIsSilent() {
        rate("I1", proposal()).isNotStated().saying("没有列出举措");
    }

    private static Action studied() {
        return act(STUDIED, Commitment.STUDY).withRung(IntegrationRung.RULES);
    }
}
