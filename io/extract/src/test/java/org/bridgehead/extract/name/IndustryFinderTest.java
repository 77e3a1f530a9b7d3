package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bridgehead.core.model.MentionType;
import org.junit.jupiter.api.Test;

class IndustryFinderTest {

    private static List<String> read(String text) {
        return Read.of(MentionType.INDUSTRY, text);
    }

    @Test
    void productsOfTheGenreAreIndustries() {
        assertThat(read("做大低压电气、液压件和锂电铜箔。")).containsExactly("低压电气", "液压件", "锂电铜箔");
        assertThat(read("发展冰雪旅游，培育船舶保险。")).containsExactly("冰雪旅游", "船舶保险");
    }

    @Test
    void anyWordBeforeEquipmentMakesAnIndustry() {
        assertThat(read("推动质子治疗装备率先应用。")).containsExactly("质子治疗装备");
        assertThat(read("配备装备，补上装备短板。")).isEmpty();
    }

    @Test
    void cropsCountInListsAndBehindTheirPlace() {
        assertThat(read("赣州的脐橙直接出海。")).containsExactly("脐橙");
        assertThat(read("以眉山柠檬和绵阳红薯为重点。")).containsExactly("柠檬", "红薯");
        assertThat(read("孩子们爱吃苹果。")).isEmpty();
    }

    @Test
    void namesOfBodiesAndPlacesHoldNoIndustry() {
        assertThat(read("会同旅游局联合推广。")).isEmpty();
        assertThat(read("以新能源汽车带动配套。")).containsExactly("新能源汽车");
    }

    @Test
    void onlyGenericEndingsAreShared() {
        assertThat(read("培育人工智能和大数据产业。")).containsExactly("人工智能和大数据产业");
        assertThat(read("遴选动力电池和轻量化材料供应商。")).containsExactly("动力电池", "轻量化材料");
    }

    @Test
    void stagesOfResearchAreNone() {
        assertThat(read("共建中试平台和概念验证中心。")).isEmpty();
    }

    @Test
    void commonWordsCountOnlyAmongIndustries() {
        assertThat(read("发展康养产业。")).containsExactly("康养产业");
        assertThat(read("康养资源闲置，旅游客流集中在夏季，接待过夜游客不多。")).isEmpty();
        assertThat(read("缺少软件工程师。")).isEmpty();
    }
}
