package org.bridgehead.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.Theme;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;
import org.bridgehead.extract.structure.ClauseRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicReaderTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final TopicReader TOPICS = new TopicReader(LEXICON);

    @ParameterizedTest
    @CsvSource({
        "加快沿江铁路和码头建设,INFRASTRUCTURE",
        "壮大纺织产业集群,INDUSTRY",
        "加强产学研攻关,INNOVATION",
        "引进紧缺人才,TALENT",
        "与名院合作办医,PUBLIC_SERVICES",
        "改革协调机制,INSTITUTIONS",
        "优化口岸营商环境,OPENNESS",
        "开发古镇旅游线路,ECOLOGY_CULTURE",
        "发展数字农业,RURAL",
        "打通环湖快速通道,INFRASTRUCTURE",
        "拉长造纸包装链,INDUSTRY",
        "扩建果菜交易基地,RURAL",
        "守护一湖碧水,ECOLOGY_CULTURE",
        "开行保税货物班列便利通关,OPENNESS",
    })
    void oneThemeAMeasure(String text, Theme expected) {
        assertThat(TOPICS.theme(Texts.measure(text))).isEqualTo(expected);
    }

    @Test
    void aTextWithoutAnyWordIsAboutInstitutionsAndInNoDomain() {
        MeasureText measure = Texts.measure("久久为功");
        assertThat(TOPICS.theme(measure)).isEqualTo(Theme.INSTITUTIONS);
        assertThat(TOPICS.domains(measure)).isEmpty();
    }

    @Test
    void aMeasureMayActInSeveralDomains() {
        assertThat(TOPICS.domains(Texts.measure("扩建码头、引进紧缺人才、发行债券")))
                .containsExactly(Domain.FACILITIES, Domain.TALENT, Domain.FINANCE);
        assertThat(TOPICS.domains(Texts.measure("扩建码头，引进紧缺人才，发行债券")))
                .as("beside the lead, a second one only")
                .containsExactly(Domain.FACILITIES, Domain.TALENT);
    }

    @Test
    void onlyWhatIsToBeDoneCountsForDomains() {
        assertThat(TOPICS.domains(Texts.measure("码头已经不少", ClauseRole.CONTEXT))).isEmpty();
    }

    @Test
    void repeatingAWordAddsNoDomain() {
        String once = "抓住机遇，改善社区";
        assertThat(TOPICS.domains(Texts.measure(once))).containsExactly(Domain.PUBLIC_SERVICES);
        String beside = "完善供水管网，改善社区";
        assertThat(TOPICS.domains(Texts.measure(beside))).containsExactly(Domain.FACILITIES);
        assertThat(TOPICS.domains(Texts.measure(beside + "，改善社区，改善社区"))).containsExactly(Domain.FACILITIES);
    }

    @Test
    void everyRowOccursInItsExample() {
        assertThat(LEXICON.table("cue-topic.tsv").rows())
                .filteredOn(row -> !CuePattern.of(row.get("cue")).occursIn(row.get("example")))
                .extracting(TsvTable.Row::line)
                .isEmpty();
    }

    @Test
    void aDomainFarLighterThanTheHeaviestIsNone() {
        assertThat(TOPICS.domains(Texts.measure("加快铁路、码头建设，完善供水管网，打通过江通道，优化营商环境")))
                .containsExactly(Domain.FACILITIES);
    }

    @Test
    void aNamedIndustrySpeaksForIndustry() {
        assertThat(TOPICS.domains(Texts.measure("向柯桥转移造纸订单"))).containsExactly(Domain.INDUSTRY);
    }
}
