package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bridgehead.core.model.Status;
import org.bridgehead.core.model.StatusKind;
import org.junit.jupiter.api.Test;

class StatusesTest {

    private static List<String> quotes(String text) {
        return Read.text(text).statuses().stream()
                .map(s -> s.evidence().quote())
                .toList();
    }

    private static StatusKind kind(String text) {
        return Read.text(text).statuses().get(0).kind();
    }

    @Test
    void framesHoldAFewWords() {
        assertThat(quotes("协调机构尚未真正建立。")).containsExactly("尚未真正建立");
        assertThat(quotes("目前已有12项落地。")).containsExactly("已有12项落地");
        assertThat(quotes("经验在全省重点园区推广。")).containsExactly("在全省重点园区推广");
        assertThat(quotes("两市签订全面合作协议。")).containsExactly("签订全面合作协议");
        assertThat(quotes("面向未来形成合力。")).isEmpty();
    }

    @Test
    void pilotIsAStatusBeforeAVerbAndANounElsewhere() {
        assertThat(kind("试点推行证照互认。")).isEqualTo(StatusKind.PILOT);
        assertThat(quotes("释放试点红利。")).isEmpty();
    }

    @Test
    void speedingUpBuildingIsAPredicateOnlyAtTheEnd() {
        assertThat(kind("珠海航空产业园加快建设。")).isEqualTo(StatusKind.UNDER_CONSTRUCTION);
        assertThat(kind("加快建设珠海航空产业园。")).isEqualTo(StatusKind.ACCELERATE);
    }

    @Test
    void statusHasATarget() {
        Status status = Read.text("广湛高铁已投入运营。").statuses().get(0);
        assertThat(status.kind()).isEqualTo(StatusKind.OPERATING);
        assertThat(status.target()).contains("广湛高铁");
        assertThat(Read.text("尽快启动珠海航空产业园。").statuses().get(0).target()).contains("珠海航空产业园");
    }

    @Test
    void statusInsideANounIsNone() {
        assertThat(quotes("划定先行启动区。")).isEmpty();
    }
}
