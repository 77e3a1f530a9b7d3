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
}
