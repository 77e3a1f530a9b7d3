package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bridgehead.core.model.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NameChainsTest {

    static Stream<Arguments> chains() {
        return Stream.of(
                // hospitals, campuses and branches of bodies
                bodies("请南昌大学第二附属医院、中南大学湘雅医院坐诊。", "南昌大学第二附属医院", "中南大学湘雅医院"),
                bodies("用好兰州大学榆中校区。", "兰州大学榆中校区"),
                bodies("办好兰州市外国语学校榆中分校。", "兰州市外国语学校榆中分校"),
                bodies("兰州大学与榆中县人民医院合作。", "兰州大学", "榆中县人民医院"),
                bodies("推动西北大学、兰州大学共建。", "西北大学", "兰州大学"),
                // places in brackets, plants of companies
                bodies("支持长安大学（渭南）和宁德时代（宜春）扩产。", "长安大学（渭南）", "宁德时代（宜春）"),
                bodies("支持长安大学（规划中）扩建。", "长安大学"),
                bodies("扩建比亚迪抚州基地。", "比亚迪抚州基地"),
                // quays, branch lines, stretches
                lines("改造钦州港大榄坪港区。", "钦州港大榄坪港区"),
                lines("改造钦州港、防城港港区。", "钦州港", "防城港港区"),
                lines("南昆铁路复线、贵阳大道北延线开工。", "南昆铁路复线", "贵阳大道北延线"),
                lines("推进南钦快速通道灵山段改造。", "南钦快速通道灵山段"),
                lines("南玉高铁横州段铺轨。", "南玉高铁"));
    }

    private static Arguments bodies(String text, String... names) {
        return Arguments.of(MentionType.ORGANIZATION, text, List.of(names));
    }

    private static Arguments lines(String text, String... names) {
        return Arguments.of(MentionType.TRANSPORT, text, List.of(names));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void joinsWhatIsOneName(MentionType type, String text, List<String> expected) {
        assertThat(Read.of(type, text)).as(text).isEqualTo(expected);
    }

    @Test
    void bodyOfOwnCityNeedsNoPlace() {
        assertThat(Read.of(MentionType.ORGANIZATION, "请市委、市政府牵头，三市政府会商，市委书记督办。"))
                .containsExactly("市委", "市政府");
        assertThat(Read.of(MentionType.ORGANIZATION, "由遂宁安居区政府办理。")).containsExactly("遂宁安居区政府");
    }

    @Test
    void bodyThatActsIsNoPartOfTheOther() {
        assertThat(Read.of(MentionType.ORGANIZATION, "由岳阳市第三人民医院联合湘雅医院办班。")).containsExactly("岳阳市第三人民医院", "湘雅医院");
    }

    @Test
    void tradeBelongsToCompanyUnlessItIsAnIndustry() {
        assertThat(Read.of(MentionType.ORGANIZATION, "引进阿斯利康制药，依托比亚迪汽车产业链招商。")).containsExactly("阿斯利康制药", "比亚迪");
    }
}
