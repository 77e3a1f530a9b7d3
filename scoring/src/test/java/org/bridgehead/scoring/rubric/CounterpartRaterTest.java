package org.bridgehead.scoring.rubric;

import static org.bridgehead.scoring.Drafts.counterpart;
import static org.bridgehead.scoring.Drafts.measure;
import static org.bridgehead.scoring.Drafts.parent;
import static org.bridgehead.scoring.Drafts.plan;
import static org.bridgehead.scoring.Drafts.proposal;
import static org.bridgehead.scoring.Drafts.rate;
import static org.bridgehead.scoring.Drafts.slogan;

import java.util.List;
import org.bridgehead.core.fact.CounterpartLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterpartRaterTest {

    @ParameterizedTest
    @CsvSource({"REGION,1", "CITY,2", "DISTRICT_OR_PARK,3", "INSTITUTION,3", "ROLE,4"})
    void narrownessIsTheLevel(CounterpartLevel narrow, int level) {
        rate("I6", measure(counterpart("对方", narrow))).rates(level).citing("对方");
    }

    @Test
    void localMeasureNamesNone() {
        rate("I6", measure(plan("修建道路"))).isNotStated().saying("材料未载明").saying("not stated");
    }

    @Test
    void childrenInheritAndNeighboursDoNot() {
        rate(
                        "I6",
                        proposal(
                                parent(
                                        "A",
                                        "甲事",
                                        List.of(measure("A1", "甲一", plan("推进甲一"))),
                                        counterpart("青浦区", CounterpartLevel.DISTRICT_OR_PARK)),
                                measure("B", "乙事", plan("推进乙"))))
                .rates(3)
                .measure("A1", 3)
                .measure("B", 0);
    }

    @Test
    void nameInASloganEarnsNothing() {
        rate("I6", measure(slogan("携手上海共创未来"), counterpart("上海", CounterpartLevel.CITY), plan("修建道路")))
                .isNotStated();
    }

    @Test
    void nameInASloganAndInAnActionCounts() {
        rate("I6", measure(slogan("携手上海共创未来"), counterpart("上海", CounterpartLevel.CITY), plan("与上海共建园区")))
                .rates(2);
    }

    @Test
    void measureOfSlogansNamesNobody() {
        rate("I6", measure(slogan("勇立潮头"), counterpart("上海", CounterpartLevel.CITY)))
                .isNotStated();
    }
}
