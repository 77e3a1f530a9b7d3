package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class NameSwapTest {

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final Gazetteer GAZETTEER = Gazetteer.of(LEXICON);

    private static Place place(String name) {
        return GAZETTEER.find(name).orElseThrow();
    }

    @Test
    void aCityGetsOneOtherOfItsProvinceWhateverItsForm() {
        NameSwap swap = NameSwap.of(LEXICON, "嘉兴市与湖州同行，嘉兴先走。", 7);
        String full = swap.place("嘉兴市", "嘉兴市").orElseThrow();
        String brief = swap.place("嘉兴", "嘉兴市").orElseThrow();
        Place other = place(full);
        assertThat(other.shortName()).isEqualTo(brief);
        assertThat(GAZETTEER.province(other)).isEqualTo(place("浙江省"));
        assertThat(full).isNotIn("嘉兴市", "湖州市");
    }

    @Test
    void aDistrictGoesWithItsCity() {
        NameSwap swap = NameSwap.of(LEXICON, "上海市青浦区。", 7);
        String city = swap.place("上海市", "上海市").orElseThrow();
        String district = swap.place("上海市青浦区", "上海市青浦区").orElseThrow();
        assertThat(district).startsWith(city);
        assertThat(swap.canonical("上海市青浦区新城管委会")).isEqualTo(district + "新城管委会");
    }

    @Test
    void twoPlacesNeverGetTheSame() {
        NameSwap swap = NameSwap.of(LEXICON, "杭州、宁波、温州、绍兴。", 7);
        assertThat(Stream.of("杭州市", "宁波市", "温州市", "绍兴市")
                        .map(name -> swap.place(name, name))
                        .distinct())
                .hasSize(4)
                .allMatch(Optional::isPresent);
    }

    @Test
    void runsOfLettersAreChangedAsTheirPlaces() {
        NameSwap swap = NameSwap.of(LEXICON, "沪杭。", 7);
        swap.place("沪", "上海市");
        swap.place("杭", "杭州市");
        assertThat(swap.everywhere()).containsKeys("沪杭", "杭沪", "上海", "杭州市");
        assertThat(swap.everywhere().get("沪杭")).doesNotContain("沪").doesNotContain("杭");
    }

    @Test
    void aListedUniversityGetsAnotherOne() {
        NameSwap swap = NameSwap.of(LEXICON, "浙江大学。", 7);
        assertThat(swap.listed("浙江大学"))
                .hasValueSatisfying(name -> assertThat(name).isNotEqualTo("浙江大学"));
        assertThat(swap.listed("没有列出的大学")).isEmpty();
    }

    @Test
    void theSeedDecides() {
        assertThat(NameSwap.of(LEXICON, "嘉兴。", 3).place("嘉兴", "嘉兴市"))
                .isEqualTo(NameSwap.of(LEXICON, "嘉兴。", 3).place("嘉兴", "嘉兴市"));
    }
}
