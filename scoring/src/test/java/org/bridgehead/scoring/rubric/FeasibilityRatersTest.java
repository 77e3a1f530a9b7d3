package org.bridgehead.scoring.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.scoring.Drafts.act;
import static org.bridgehead.scoring.Drafts.body;
import static org.bridgehead.scoring.Drafts.measure;
import static org.bridgehead.scoring.Drafts.parent;
import static org.bridgehead.scoring.Drafts.plan;
import static org.bridgehead.scoring.Drafts.proposal;
import static org.bridgehead.scoring.Drafts.rate;
import static org.bridgehead.scoring.Drafts.slogan;
import static org.bridgehead.scoring.Drafts.time;
import static org.bridgehead.scoring.Drafts.waitsOn;

import java.util.List;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Consent;
import org.bridgehead.core.fact.DependencyLevel;
import org.bridgehead.core.fact.ResponsibilityLevel;
import org.bridgehead.core.fact.ResponsibilityRole;
import org.bridgehead.core.fact.Specificity;
import org.bridgehead.core.fact.TimingLevel;
import org.bridgehead.core.model.Measure;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeasibilityRatersTest {

    @Nested
    class P1 {

        @ParameterizedTest
        @EnumSource(ResponsibilityLevel.class)
        void precisionIsTheLevel(ResponsibilityLevel precision) {
            rate("P1", measure(body("某方", precision, ResponsibilityRole.ACTOR)))
                    .rates(precision.level())
                    .citing("某方");
        }

        @Test
        void leadAndSupportAreTheTop() {
            rate(
                            "P1",
                            measure(
                                    body("市科技局", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.LEAD),
                                    body("市人社局", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.SUPPORT)))
                    .rates(4)
                    .citing("市科技局")
                    .citing("市人社局");
        }

        @Test
        void leadAloneIsNot() {
            rate("P1", measure(body("市科技局", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.LEAD)))
                    .rates(3);
        }

        @Test
        void supportAtLargeIsNot() {
            rate(
                            "P1",
                            measure(
                                    body("市科技局", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.LEAD),
                                    body("有关方面", ResponsibilityLevel.AT_LARGE, ResponsibilityRole.SUPPORT)))
                    .rates(3);
        }

        @Test
        void childrenInheritAndNeighboursDoNot() {
            Measure first = parent(
                    "A",
                    "甲事",
                    List.of(measure("A1", "甲一", plan("推进甲一")), measure("A2", "甲二", plan("推进甲二"))),
                    body("市科技局", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.ACTOR));
            rate("P1", proposal(first, measure("B", "乙事", plan("推进乙")), measure("C", "丙事", plan("推进丙"))))
                    .rates(2)
                    .averages(1.5)
                    .measure("A1", 3)
                    .measure("A2", 3)
                    .measure("B", 0);
        }

        @Test
        void sloganHasNobodyToActOnIt() {
            rate("P1", measure(slogan("人人有责"), body("市科技局", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.ACTOR)))
                    .isNotStated();
        }
    }

    @Nested
    class P2 {

        @ParameterizedTest
        @EnumSource(TimingLevel.class)
        void precisionIsTheLevel(TimingLevel precision) {
            rate("P2", measure(time("某时", precision))).rates(precision.level()).citing("某时");
        }

        @Test
        void mostPreciseTimeCounts() {
            rate("P2", measure(time("尽快", TimingLevel.VAGUE), time("明年", TimingLevel.YEAR)))
                    .rates(3);
        }

        @Test
        void nothingStatedIsLevelZero() {
            rate("P2", measure(plan("修建道路"))).isNotStated().averages(0).saying("时限");
        }
    }

    @Nested
    class P5 {

        @ParameterizedTest
        @EnumSource(DependencyLevel.class)
        void dependencyIsTheLevel(DependencyLevel level) {
            rate("P5", measure(plan("修建道路"), waitsOn("某个前提", level)))
                    .rates(level.level())
                    .citing("某个前提");
        }

        @Test
        void jointActionNeedsTheOtherSide() {
            rate("P5", measure(plan("共建园区").withConsent(Consent.COUNTERPART))).rates(3);
        }

        @Test
        void ownActionsNeedNobody() {
            rate("P5", measure(plan("修建道路"), plan("整治河道"))).rates(4);
        }

        @Test
        void weakestPartDecides() {
            rate("P5", measure(plan("修建道路"), plan("共建园区").withConsent(Consent.COUNTERPART)))
                    .rates(3)
                    .citing("共建园区");
        }

        @Test
        void unsettledActionsAndSlogansSettleNothing() {
            rate("P5", measure(slogan("勇立潮头"))).isUnknown().between(0, 4);
            rate("P5", measure(plan("提升形象").withConsent(Consent.UNSETTLED))).isUnknown();
            rate("P5", measure(slogan("勇立潮头"), plan("修建道路"))).rates(4);
        }

        @Test
        void unknownMeasuresAreLeftOutAndWidenTheInterval() {
            rate("P5", measure("A", "甲事", plan("修建道路")), measure("B", "乙事", slogan("勇立潮头")))
                    .rates(4)
                    .averages(4)
                    .between(2, 4)
                    .measure("A", 4)
                    .measureIsUnknown("B")
                    .saying("无法判断 1 项");
        }
    }

    @Nested
    class P6 {

        @ParameterizedTest
        @EnumSource(Specificity.class)
        void specificityIsTheLevel(Specificity specificity) {
            rate("P6", measure(plan("办成实事").withSpecificity(specificity))).rates(specificity.level());
        }

        @Test
        void mostSpecificActionCounts() {
            Action target = plan("新建十座泊位").withSpecificity(Specificity.TARGET);
            rate("P6", measure(plan("改善港口").withSpecificity(Specificity.DIRECTION), target))
                    .rates(4)
                    .citing("十座泊位");
        }

        @Test
        void digitsInASloganAreASlogan() {
            rate("P6", measure(act("百尺竿头更进一步", Commitment.SLOGAN).withSpecificity(Specificity.TARGET)))
                    .rates(0);
        }

        @Test
        void nextLevelNamesWhereToStart() {
            Rating rating = rate(
                            "P6",
                            measure("A", "甲事", plan("推进甲").withSpecificity(Specificity.OUTPUT)),
                            measure("B", "乙事", plan("推进乙").withSpecificity(Specificity.DIRECTION)))
                    .rates(2)
                    .rating();
            assertThat(rating.nextLevel().zh()).contains("动作、对象和产出").contains("“乙事”、“甲事”");
            assertThat(rating.nextLevel().en()).contains("level 3 takes").contains("start with");
        }
    }
}
