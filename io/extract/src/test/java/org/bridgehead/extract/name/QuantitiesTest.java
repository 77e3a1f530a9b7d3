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
}
