package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.core.fact.QuantityValue;
import org.bridgehead.core.model.MentionType;
import org.junit.jupiter.api.Test;

class QuantitiesTest {

    private static Quantity only(String text) {
        return Read.text(text).quantities().get(0);
    }

    @Test
    void numbersHaveUnitAndObject() {
        Quantity quantity = only("新建32项重点工程。");
        assertThat(quantity.value()).isEqualTo(QuantityValue.of(32));
        assertThat(quantity.unit()).contains("项");
        assertThat(quantity.what()).hasValueSatisfying(w -> assertThat(w).startsWith("重点"));
        assertThat(quantity.evidence().quote()).isEqualTo("32项");
    }

    @Test
    void comparatorsBound() {
        assertThat(only("新增企业不低于300家。").comparison()).isEqualTo(QuantityComparator.AT_LEAST);
        assertThat(only("通勤缩短到30分钟以内。").comparison()).isEqualTo(QuantityComparator.AT_MOST);
        assertThat(only("占地约2.5平方公里。").comparison()).isEqualTo(QuantityComparator.ABOUT);
        assertThat(only("投资超过1.2亿元。").value()).isEqualTo(QuantityValue.of(1.2e8));
        assertThat(only("集聚120余家企业。").comparison()).isEqualTo(QuantityComparator.GREATER);
    }

    @Test
    void bareAmountOfMoneyIsInYuan() {
        Quantity quantity = only("三市经济总量均超万亿。");
        assertThat(quantity.unit()).contains("元");
        assertThat(quantity.evidence().quote()).isEqualTo("超万亿");
    }

    @Test
    void rangesAndProportionsAreOneQuantity() {
        assertThat(only("年均增长8%—10%。").value()).isEqualTo(QuantityValue.range(8, 10));
        assertThat(only("引进20—30个项目。").value()).isEqualTo(QuantityValue.range(20, 30));
        assertThat(only("每年投入3-5亿元。").value()).isEqualTo(QuantityValue.range(3e8, 5e8));
        assertThat(only("税收按4:6分成。").value()).isEqualTo(QuantityValue.proportion(4.0, 6.0));
    }

    @Test
    void groupsCountWithoutUnit() {
        Quantity quantity = only("围绕五大领域发力。");
        assertThat(quantity.value()).isEqualTo(QuantityValue.of(5));
        assertThat(quantity.unit()).isEmpty();
    }

    @Test
    void slogansOrdinalsDatesAndCodesAreNone() {
        assertThat(Read.text("实现“1+1>2”，一体两翼，“三个转变”，第3批，2026年，G60与5G，一个平台，两地。").quantities())
                .isEmpty();
    }

    @Test
    void yearsAreTimes() {
        assertThat(Read.of(MentionType.TIME, "2026年6月前完成，到2028年底见效。")).containsExactly("2026年6月", "2028年底");
    }

    private static String quote(String text) {
        return only(text).evidence().quote();
    }

    private static boolean none(String text) {
        return Read.text(text).quantities().isEmpty();
    }

    @Test
    void tenthsArePercent() {
        Quantity quantity = only("外地用户占七成以上。");
        assertThat(quantity.value()).isEqualTo(QuantityValue.of(70));
        assertThat(quantity.unit()).contains("%");
        assertThat(quantity.comparison()).isEqualTo(QuantityComparator.AT_LEAST);
        assertThat(quantity.evidence().quote()).isEqualTo("七成以上");
        assertThat(only("集聚了六成五的企业。").value()).isEqualTo(QuantityValue.of(65));
        assertThat(only("比重达百分之三十。").value()).isEqualTo(QuantityValue.of(30));
        assertThat(quote("比重达百分之三十。")).isEqualTo("百分之三十");
        assertThat(none("协调小组三成员单位。")).isTrue();
    }

    @Test
    void wholeWordsAreQuantities() {
        assertThat(only("车程约半小时。").value()).isEqualTo(QuantityValue.of(30));
        assertThat(quote("车程约半小时。")).isEqualTo("约半小时");
        assertThat(only("往返要两个半小时。").value()).isEqualTo(QuantityValue.of(2.5));
        assertThat(only("往返要三个多小时。").comparison()).isEqualTo(QuantityComparator.GREATER);
        assertThat(none("半导体材料。")).isTrue();
    }

    @Test
    void spansOfYearsCountAndCalendarYearsDoNot() {
        assertThat(only("税收前五年由双方分享。").value()).isEqualTo(QuantityValue.of(5));
        assertThat(quote("税收前五年由双方分享。")).isEqualTo("五年");
        assertThat(none("2027年建成，二〇二八年见效。")).isTrue();
        assertThat(none("实施三年行动计划。")).isTrue();
        assertThat(only("等候一个月。").unit()).contains("个月");
        assertThat(quote("等候一个月。")).isEqualTo("一个月");
    }

    @Test
    void powersOfTenMayOpenUnits() {
        Quantity quantity = only("装机超过260万千瓦。");
        assertThat(quantity.unit()).contains("千瓦");
        assertThat(quantity.value()).isEqualTo(QuantityValue.of(2.6e6));
        assertThat(quantity.evidence().quote()).isEqualTo("超过260万千瓦");
    }

    @Test
    void bareAmountsBeforeLevelsAreMoney() {
        assertThat(quote("培育千亿级产业集群。")).isEqualTo("千亿级");
        assertThat(quote("这座万亿之城缺少腹地。")).isEqualTo("万亿");
        assertThat(only("培育千亿级产业集群。").unit()).contains("元");
    }

    @Test
    void powersOfTenCountWithABound() {
        assertThat(quote("集聚配套企业百余家。")).isEqualTo("百余家");
        assertThat(quote("引进上百家企业。")).isEqualTo("上百家");
        assertThat(none("几百家企业，数十个项目，百家争鸣。")).isTrue();
    }

    @Test
    void onceCountsInEveryPeriod() {
        assertThat(quote("每季度会商一次。")).isEqualTo("一次");
        assertThat(none("实行一次告知。")).isTrue();
    }

    @Test
    void neighbouringNumeralsAreARange() {
        assertThat(only("每周有两三天跨城上班。").value()).isEqualTo(QuantityValue.range(2, 3));
        assertThat(quote("每周有两三天跨城上班。")).isEqualTo("两三天");
        assertThat(only("引进三四百人。").value()).isEqualTo(QuantityValue.range(300, 400));
    }

    @Test
    void verbsBoundFromOutside() {
        Quantity quantity = only("产业规模突破2000亿元。");
        assertThat(quantity.comparison()).isEqualTo(QuantityComparator.GREATER);
        assertThat(quantity.evidence().quote()).isEqualTo("2000亿元");
        assertThat(quote("附近3家工厂。")).isEqualTo("3家");
    }

    @Test
    void misreadZerosAreZeros() {
        Quantity quantity = only("配套率提高到3O%。");
        assertThat(quantity.value()).isEqualTo(QuantityValue.of(30));
        assertThat(quantity.evidence().quote()).isEqualTo("3O%");
    }

    @Test
    void tenThousandsBeforeANounCountWhatItNames() {
        Quantity quantity = only("方便近7万库区移民就医。");
        assertThat(quantity.evidence().quote()).isEqualTo("近7万");
        assertThat(quantity.value()).isEqualTo(QuantityValue.of(70000));
        assertThat(Read.text("服务3万省外游客。").quantities().get(0).unit()).isEmpty();
        assertThat(Read.text("覆盖3省。").quantities().get(0).unit()).contains("省");
    }

    @Test
    void whatHappensEveryPeriodCountsOnlyAtTheEndOfTheClause() {
        assertThat(Read.text("每两月碰头一次。").quantities())
                .extracting(q -> q.evidence().quote())
                .contains("一次");
        assertThat(Read.text("每季度举办一次供需洽谈。").quantities()).isEmpty();
    }

    @Test
    void aSpanOfYearsCountsAndQuartersAndPartsDoNot() {
        assertThat(only("三年内新增客轮。").evidence().quote()).isEqualTo("三年");
        assertThat(only("两岸约有5万人往来。").comparison()).isEqualTo(QuantityComparator.ABOUT);
        assertThat(Read.text("一季度开局良好，零件和零部件就近供应。").quantities()).isEmpty();
    }

    @Test
    void fractionsArePercentages() {
        Quantity quantity = only("本地配套不足五分之一。");
        assertThat(quantity.value()).isEqualTo(QuantityValue.of(20));
        assertThat(quantity.unit()).contains("%");
        assertThat(quantity.evidence().quote()).isEqualTo("不足五分之一");
        assertThat(only("占比近三成半。").value()).isEqualTo(QuantityValue.of(35));
    }
}
