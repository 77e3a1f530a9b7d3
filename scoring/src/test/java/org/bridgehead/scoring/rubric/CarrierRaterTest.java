package org.bridgehead.scoring.rubric;

import static org.bridgehead.scoring.Drafts.carrier;
import static org.bridgehead.scoring.Drafts.counterpart;
import static org.bridgehead.scoring.Drafts.measure;
import static org.bridgehead.scoring.Drafts.plan;
import static org.bridgehead.scoring.Drafts.rate;
import static org.bridgehead.scoring.Drafts.slogan;

import org.bridgehead.core.fact.CarrierLevel;
import org.bridgehead.core.fact.CounterpartLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CarrierRaterTest {

    @ParameterizedTest
    @EnumSource(CarrierLevel.class)
    void fitIsTheLevel(CarrierLevel fit) {
        rate("F7", measure(carrier("某载体", fit))).rates(fit.level()).citing("某载体");
    }

    @Test
    void themedParkWithItsCounterpartIsAtTheTop() {
        rate("F7", measure(carrier("医械小镇", CarrierLevel.THEMED), counterpart("虹口医院", CounterpartLevel.INSTITUTION)))
                .rates(4)
                .citing("医械小镇")
                .citing("虹口医院");
    }

    @Test
    void zoneWithACounterpartIsNot() {
        rate("F7", measure(carrier("经开区", CarrierLevel.ZONE), counterpart("虹口医院", CounterpartLevel.INSTITUTION)))
                .rates(2);
    }

    @Test
    void cityIsTooWideACounterpart() {
        rate("F7", measure(carrier("医械小镇", CarrierLevel.THEMED), counterpart("上海", CounterpartLevel.CITY)))
                .rates(3);
    }

    @Test
    void parkIsNotItsOwnCounterpart() {
        rate(
                        "F7",
                        measure(
                                carrier("医械小镇", CarrierLevel.THEMED),
                                counterpart("医械小镇", CounterpartLevel.DISTRICT_OR_PARK)))
                .rates(3);
    }

    @Test
    void counterpartOfAnotherMeasureDoesNotHelp() {
        rate(
                        "F7",
                        measure("A", "甲事", carrier("医械小镇", CarrierLevel.THEMED)),
                        measure("B", "乙事", counterpart("虹口医院", CounterpartLevel.INSTITUTION)))
                .rates(3);
    }

    @Test
    void noCarrierIsNotStated() {
        rate("F7", measure(plan("引进企业"))).isNotStated();
    }

    @Test
    void carrierInASloganEarnsNothing() {
        rate("F7", measure(slogan("打响医械小镇名气"), plan("引进企业"), carrier("医械小镇", CarrierLevel.THEMED)))
                .isNotStated();
    }
}
