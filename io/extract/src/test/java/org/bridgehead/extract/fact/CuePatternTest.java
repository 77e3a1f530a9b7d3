package org.bridgehead.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bridgehead.extract.document.Slice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuePatternTest {
    @ParameterizedTest
    @CsvSource({
        "共建|合建, 两市合建船坞, true",
        "共建|合建, 两市兴建船坞, false",
        "共建…园, 共建船舶配套园, true",
        "共建…园, 共建船坞，另设花园, false",
        "{税收/产值}…{分享/分成}, 产值由双方分成, true",
        "{税收/产值}…{分享/分成}, 产值由一方独占, false",
        "试点(!区/县), 设试点区, false",
        "试点(!区/县), 试点推行, true",
        "@年内, 三年内, true",
        "@年内, 一段时间, false",
        "^研究, 研究开通, true",
        "^研究, 加强研究, false",
        "研究$, 加强研究, true",
        "（扩大）, 稳步（扩大）, true",
    })
    void notationMeansWhatItSays(String notation, String clause, boolean expected) {
        assertThat(CuePattern.of(notation).occursIn(clause)).isEqualTo(expected);
    }

    @Test
    void slicesCountFromTheClausesPlace() {
        assertThat(CuePattern.of("合建").find("两市合建", 10)).containsExactly(Slice.of(12, 14));
        assertThat(CuePattern.of("共建…园").find("共建船园", 3)).containsExactly(Slice.of(3, 7));
    }

    @Test
    void whatCannotBeReadIsRefused() {
        assertThatThrownBy(() -> CuePattern.of("共建|")).hasMessageContaining("共建|");
        assertThatThrownBy(() -> CuePattern.of("{共建")).hasMessageContaining("brackets");
    }
}
