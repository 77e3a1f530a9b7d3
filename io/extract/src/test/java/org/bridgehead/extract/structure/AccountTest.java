package org.bridgehead.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.HanLpWords;
import org.bridgehead.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountTest {

    private static final CueBook CUES = CueBook.of(Lexicon.standard());
    private static final Grammar GRAMMAR = new Grammar(CUES, HanLpWords.create());

    private static Account account(String text) {
        return new Account(Marks.of(text), new MarkerReader(CUES), GRAMMAR);
    }

    private static String read(String text) {
        return String.join(
                ";",
                account(text).of(Slice.of(0, text.length())).stream()
                        .map(slice -> text.substring(slice.from(), slice.to()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "茶厂年加工毛茶6000吨，铁路专用线通到厂区。|茶厂年加工毛茶6000吨;铁路专用线通到厂区",
                "茶厂年加工毛茶6000吨，其中出口三成。|茶厂年加工毛茶6000吨，其中出口三成",
                "茶厂年加工毛茶6000吨，是全县的纳税大户。|茶厂年加工毛茶6000吨，是全县的纳税大户",
                "茶厂年加工毛茶6000吨，但冷库容量不足。|茶厂年加工毛茶6000吨"
            })
    void everyClauseStatesAStrengthUnlessItStatesALack(String sentence, String expected) {
        assertThat(read(sentence)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"到2029年，茶厂年加工毛茶6000吨。", "两县的产量见表3。", "随着产量逐年增加。", "茶厂的出路在哪里？", "两县牢记嘱托。"})
    void goalsTablesScenesQuestionsAndResolveStateNone(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void aFactOfTheBackgroundSaysWhatRunsOrHowMuchThereIs() {
        String runs = "县里的船闸稳定运行";
        String plan = "加强船闸管护";
        String purpose = "为让船闸稳定运行";
        assertThat(account(runs).isFact(Slice.of(0, runs.length()))).isTrue();
        assertThat(account(plan).isFact(Slice.of(0, plan.length()))).isFalse();
        assertThat(account(purpose).isFact(Slice.of(0, purpose.length()))).isFalse();
    }
}
