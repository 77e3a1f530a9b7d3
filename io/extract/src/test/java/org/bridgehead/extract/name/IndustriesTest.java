package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridgehead.core.industry.Granularity;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class IndustriesTest {

    private static final Industries INDUSTRIES = Industries.of(Lexicon.standard());

    @Test
    void namesLeadToTheTaxonomy() {
        assertThat(INDUSTRIES.named("半导体")).hasValueSatisfying(industry -> {
            assertThat(industry.name()).isEqualTo("集成电路");
            assertThat(industry.granularity()).isEqualTo(Granularity.DIVISION);
        });
        assertThat(INDUSTRIES.named("光刻胶"))
                .flatMap(i -> INDUSTRIES.taxonomy().divisionOf(i.code()))
                .hasValueSatisfying(division -> assertThat(division.name()).isEqualTo("集成电路"));
        assertThat(INDUSTRIES.named("检验检测"))
                .hasValueSatisfying(i -> assertThat(i.supporting()).isTrue());
        assertThat(INDUSTRIES.named("无此行业")).isEmpty();
    }

    @Test
    void hitsCarryTheCode() {
        NameHit hit = Read.words("壮大低空经济。").get(0);
        assertThat(Read.READER.industries().of(hit))
                .hasValueSatisfying(i -> assertThat(i.name()).isEqualTo("低空经济"));
    }

    @Test
    void prefixesAndSuffixesBelongToTheMention() {
        assertThat(Read.of(MentionType.INDUSTRY, "培育高端纺织、智慧物流和氢能装备产业。")).containsExactly("高端纺织", "智慧物流", "氢能装备产业");
        assertThat(Read.of(MentionType.INDUSTRY, "布局人工智能和机器人产业。")).containsExactly("人工智能和机器人产业");
    }

    @Test
    void commonWordsCountOnlyAmongIndustries() {
        assertThat(Read.of(MentionType.INDUSTRY, "重点发展激光、芯片、卫星等产业。")).containsExactly("激光", "芯片", "卫星");
        assertThat(Read.of(MentionType.INDUSTRY, "乘坐汽车或骑行出游，用手机扫码。")).isEmpty();
    }

    @Test
    void industryOfAParkIsNested() {
        assertThat(Read.text("办好珠海生物医药产业园。").hits()).anyMatch(h -> h.type() == MentionType.INDUSTRY && h.nested());
    }
}
