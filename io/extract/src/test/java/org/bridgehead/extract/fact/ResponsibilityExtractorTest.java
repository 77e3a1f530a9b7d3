package org.bridgehead.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.fact.Responsibility;
import org.bridgehead.core.fact.ResponsibilityLevel;
import org.bridgehead.core.fact.ResponsibilityRole;
import org.bridgehead.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResponsibilityExtractorTest {
    private static final ResponsibilityExtractor EXTRACTOR = new ResponsibilityExtractor(Lexicon.standard());

    private static ImmutableList<Responsibility> read(String text) {
        return EXTRACTOR.extract(Texts.measure(text));
    }

    @Test
    void whoLeadsAndWhoSupportsIsToldApart() {
        assertThat(read("由市科技局牵头，柯桥区政府配合"))
                .extracting(r -> r.evidence().quote(), Responsibility::level, Responsibility::role)
                .containsExactly(
                        tuple("市科技局", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.LEAD),
                        tuple("柯桥", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.SUPPORT));
    }

    @Test
    void aListSharesWhatIsSaidAfterIt() {
        assertThat(read("由市科技局、市财政局牵头编制目录"))
                .extracting(Responsibility::role)
                .containsExactly(ResponsibilityRole.LEAD, ResponsibilityRole.LEAD);
        assertThat(read("由市科技局会同柯桥区政府牵头编制目录"))
                .extracting(Responsibility::role)
                .containsExactly(ResponsibilityRole.LEAD, ResponsibilityRole.SUPPORT);
    }

    @Test
    void aCityThatIsToActIsAnActor() {
        assertThat(read("建议绍兴依托镜湖新区设立窗口"))
                .extracting(Responsibility::name, Responsibility::level, Responsibility::role)
                .contains(tuple("绍兴", ResponsibilityLevel.CITY, ResponsibilityRole.ACTOR));
        assertThat(read("柯桥应当率先清理差异事项")).extracting(Responsibility::name).containsExactly("柯桥");
        assertThat(read("柯桥作为门户，需承担更多任务")).extracting(Responsibility::name).containsExactly("柯桥");
    }

    @Test
    void governmentAtLargeIsTheWeakestLevel() {
        assertThat(read("由有关部门抓紧落实")).extracting(Responsibility::level).containsExactly(ResponsibilityLevel.AT_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鼓励越秀集团参股",
                "支持柯桥建设码头",
                "对接上海的船厂",
                "吸引企业进驻镜湖新区",
                "提升绍兴的知名度",
            })
    void whoIsOnlyAddressedIsNotResponsible(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void whoeverANoteNamesIsResponsible() {
        assertThat(read("扩建码头。（牵头单位：市港航中心、柯桥区政府，配合单位：市财政局；完成时限：2027年）"))
                .extracting(r -> r.evidence().quote(), Responsibility::level, Responsibility::role)
                .containsExactly(
                        tuple("市港航中心", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.LEAD),
                        tuple("柯桥区政府", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.LEAD),
                        tuple("市财政局", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.SUPPORT));
        assertThat(read("扩建码头。（资金单位：万元）")).isEmpty();
    }

    @Test
    void aCellThatHoldsNothingButBodiesSaysWhoIsResponsible() {
        assertThat(read("3|扩建码头|市科技局、市财政局|2027年"))
                .extracting(r -> r.evidence().quote(), Responsibility::role)
                .containsExactly(tuple("市科技局", ResponsibilityRole.ACTOR), tuple("市财政局", ResponsibilityRole.ACTOR));
    }

    @Test
    void theSubjectOfAnImperativeClauseActs() {
        assertThat(read("柯桥与松江签署巴士运营协议")).extracting(r -> r.evidence().quote()).contains("柯桥");
        assertThat(read("柯桥的码头需求旺盛")).isEmpty();
        assertThat(read("柯桥是建设的重点")).isEmpty();
    }

    @Test
    void whoIsAskedElsewhereOrOnlyGetsAShareIsNotResponsible() {
        assertThat(read("请市科技局开办培训班")).extracting(Responsibility::name).containsExactly("市科技局");
        assertThat(read("请上海船舶研究所选派讲师")).isEmpty();
        assertThat(read("邀请复旦大学开办培训班")).isEmpty();
        assertThat(read("收益由两市各得一半")).isEmpty();
        assertThat(read("对购置船机的企业给予补贴")).isEmpty();
    }

    @Test
    void whomOneActsTogetherWithSupports() {
        assertThat(read("会同市财政局扩建码头"))
                .extracting(r -> r.evidence().quote(), Responsibility::role)
                .containsExactly(tuple("市财政局", ResponsibilityRole.SUPPORT));
    }
}
