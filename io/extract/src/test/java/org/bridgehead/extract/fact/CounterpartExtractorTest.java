package org.bridgehead.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.fact.Counterpart;
import org.bridgehead.core.fact.CounterpartLevel;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.structure.ClauseRole;
import org.junit.jupiter.api.Test;

class CounterpartExtractorTest {
    private static final CounterpartExtractor EXTRACTOR = new CounterpartExtractor(Lexicon.standard());

    private static ImmutableList<Counterpart> read(String text) {
        return EXTRACTOR.extract(Texts.measure(text));
    }

    @Test
    void levelsFollowTheKindOfName() {
        assertThat(read("加强与上海、松江、宁波北仑港的合作"))
                .extracting(Counterpart::name, Counterpart::level)
                .containsExactly(
                        tuple("上海", CounterpartLevel.CITY),
                        tuple("松江", CounterpartLevel.DISTRICT_OR_PARK),
                        tuple("宁波北仑港", CounterpartLevel.DISTRICT_OR_PARK));
    }

    @Test
    void aBodyCountsWhereItIsApproachedAndARegionWhereOneMovesTowardsIt() {
        assertThat(read("引进复旦大学来柯桥设分校")).extracting(Counterpart::level).containsExactly(CounterpartLevel.INSTITUTION);
        assertThat(read("复旦大学扩大招生")).isEmpty();
        assertThat(read("主动融入长三角")).extracting(Counterpart::level).containsExactly(CounterpartLevel.REGION);
        assertThat(read("地处长三角")).isEmpty();
        assertThat(read("与周边城市共建水源地")).extracting(Counterpart::level).containsExactly(CounterpartLevel.REGION);
    }

    @Test
    void hostsAndRivalsAreNoCounterparts() {
        assertThat(read("推动绍兴、柯桥与越秀集团合作")).isEmpty();
        assertThat(read("研究南通的做法")).isEmpty();
    }

    @Test
    void aNameInsideASayingIsNoCounterpartButAQuotedNameIs() {
        assertThat(read("做到“不出绍兴，能办上海的事”")).isEmpty();
        assertThat(read("与“宁波北仑港”互通")).extracting(Counterpart::name).containsExactly("宁波北仑港");
    }

    @Test
    void aFormulaOfTwoRolesIsFoundWithItsSpan() {
        ImmutableList<Counterpart> found = read("形成“上海研发+柯桥制造”的分工");
        assertThat(found)
                .filteredOn(c -> c.level() == CounterpartLevel.ROLE)
                .singleElement()
                .satisfies(c -> assertThat(c.evidence().quote()).isEqualTo("上海研发+柯桥制造"));
    }

    @Test
    void aFormulaMayBeSaidInWords() {
        assertThat(read("由上海提供研发成果，柯桥承担中试")).extracting(Counterpart::level).contains(CounterpartLevel.ROLE);
    }

    @Test
    void twoPlacesWithTheSameRoleOrOnTheSameSideAreNoFormula() {
        assertThat(read("上海研发+柯桥研发")).extracting(Counterpart::level).doesNotContain(CounterpartLevel.ROLE);
        assertThat(read("绍兴研发+柯桥制造")).isEmpty();
        assertThat(read("吸引上海研发机构，柯桥制造企业")).extracting(Counterpart::level).doesNotContain(CounterpartLevel.ROLE);
    }

    @Test
    void aBodyOrStationInACounterpartsPlaceIsOneWithoutBeingApproached() {
        assertThat(read("专线接入宁波梅山站"))
                .extracting(Counterpart::name, Counterpart::level)
                .containsExactly(tuple("宁波梅山站", CounterpartLevel.DISTRICT_OR_PARK));
        assertThat(read("上海船舶研究所派驻专家")).extracting(c -> c.evidence().quote()).containsExactly("上海船舶研究所");
        assertThat(EXTRACTOR.extract(Texts.measure("宁波梅山站已经通车", ClauseRole.CONTEXT)))
                .isEmpty();
    }

    @Test
    void aBodyWithOnesOwnPlaceInItsNameIsNoCounterpart() {
        assertThat(read("引进绍兴纺织学院的教师")).isEmpty();
        assertThat(read("借力绍兴柯东港区")).isEmpty();
    }
}
