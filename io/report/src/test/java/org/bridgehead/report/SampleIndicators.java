package org.bridgehead.report;

import com.google.common.collect.ImmutableList;
import org.bridgehead.scoring.rubric.Absence;
import org.bridgehead.scoring.rubric.Aggregation;
import org.bridgehead.scoring.rubric.Bilingual;
import org.bridgehead.scoring.rubric.Indicator;
import org.bridgehead.scoring.rubric.IndicatorCode;
import org.bridgehead.scoring.rubric.Scope;

/** The words of a small rubric. */
final class SampleIndicators {

    static final Bilingual DEPTH = Bilingual.of("一体化深度", "Integration depth");
    static final Bilingual FEASIBLE = Bilingual.of("可行性", "Feasibility");

    static final Bilingual RATIO =
            Bilingual.of("写明税收的比例、对象与期限。", "Ratio, object and period of the tax share are named.");
    static final Bilingual CONSENT = Bilingual.of("需要东江市同意。", "It needs the consent of the other city.");
    static final Bilingual WAITS = Bilingual.of("等待省里的决定。", "It waits on the province.");
    static final Bilingual OPEN = Bilingual.of("材料不足以判断由谁决定。", "The text does not settle who decides.");

    static final Indicator SHARING = indicator(
            "I5",
            Bilingual.of("利益共享", "Interest sharing"),
            Aggregation.MAX,
            "没有|互利共赢的表述|点名共享|点名对象|写明比例或规则及其计算办法",
            "none|a phrase|sharing named|object named|ratio or rule, and how it is counted");
    static final Indicator BREADTH = indicator(
            "I2",
            Bilingual.of("领域广度", "Breadth"),
            Aggregation.WHOLE,
            "没有|1 个领域|2–3 个领域|4–5 个领域|6 个及以上领域",
            "none|1 domain|2–3 domains|4–5 domains|6 domains or more");
    static final Indicator TIMETABLE = indicator(
            "P2",
            Bilingual.of("时限", "Timetable"),
            Aggregation.MEAN,
            "没有|尽快|规划期|年份|日期节点",
            "none|soon|a plan period|a year|dated milestones");
    static final Indicator RISK = indicator(
            "P5",
            Bilingual.of("依赖风险（反向）", "Dependency (reversed)"),
            Aggregation.MEAN,
            "等待上级决定|依赖规划中的条件|依赖在建的条件|需要对方同意|本级自主",
            "waits on a higher decision|waits on something planned|waits on something under way|needs the"
                    + " counterpart|own authority");

    private SampleIndicators() {}

    private static Indicator indicator(
            String code, Bilingual name, Aggregation aggregation, String zhAnchors, String enAnchors) {
        ImmutableList.Builder<Bilingual> anchors = ImmutableList.builder();
        String[] en = enAnchors.split("\\|", -1);
        String[] zh = zhAnchors.split("\\|", -1);
        for (int i = 0; i < zh.length; i++) {
            anchors.add(Bilingual.of(zh[i], en[i]));
        }
        return new Indicator(
                IndicatorCode.of(code),
                name,
                aggregation == Aggregation.WHOLE ? Scope.PROPOSAL : Scope.MEASURE,
                aggregation,
                Absence.NOT_STATED,
                anchors.build());
    }
}
