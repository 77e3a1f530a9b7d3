package org.bridgehead.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", " 嘉兴", "嘉兴\n", "嘉\u0000兴", "嘉\u0007兴"})
    void namesThatCannotBeShownAreRefusedWithWhatWasNamed(String bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.name("city name", bad))
                .withMessageContaining("city name");
    }

    @Test
    void nameMayHoldSpaceInside() {
        assertThat(Checks.name("title", "上册 附件\n一")).isEqualTo("上册 附件\n一");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbersThatAreNotFiniteAreRefused(double bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Checks.finite("weight", bad))
                .withMessageContaining("weight")
                .withMessageContaining(String.valueOf(bad));
    }

    @Test
    void finiteNumberIsPassedOn() {
        assertThat(Checks.finite("weight", -0.25)).isEqualTo(-0.25);
    }
}
