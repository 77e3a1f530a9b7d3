package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bridgehead.core.model.MentionType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompanyFinderTest {

    static Stream<Arguments> companies() {
        return Stream.of(
                // a list that is said to be one of companies
                companies("集聚了睿芯微、海澜德、博浩泰等龙头企业。", "睿芯微", "海澜德", "博浩泰"),
                companies("发展新能源、生物医药等龙头企业。"),
                companies("引进睿芯微、海澜德、博浩泰等人才。"),
                // a short name where somebody acts
                companies("支持峤鼎科技与兰州大学合作。", "峤鼎科技", "兰州大学"),
                companies("支持先进科技与人才合作。"),
                companies("发展绿色能源和现代化工。"));
    }

    private static Arguments companies(String text, String... names) {
        return Arguments.of(text, List.of(names));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void findsCompaniesByWhatStandsAround(String text, List<String> expected) {
        assertThat(Read.of(MentionType.ORGANIZATION, text)).as(text).isEqualTo(expected);
    }
}
