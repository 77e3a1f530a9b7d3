package org.bridgehead.extract.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HanLpWordsTest {

    private final WordSplitter words = HanLpWords.create();

    @Test
    void verbsAndPlacesAreTold() {
        List<Word> split = words.split("推动无锡建设研发中心");
        assertThat(split.get(0).text()).isEqualTo("推动");
        assertThat(split.get(0).isVerb()).isTrue();
        assertThat(split)
                .anyMatch(word -> word.text().equals("无锡") && word.nature().equals("ns"));
    }

    @Test
    void aPersonsNameIsTold() {
        assertThat(words.split("提案人是市政协委员王建国"))
                .anyMatch(word -> word.text().equals("王建国") && word.nature().equals("nr"));
    }

    @Test
    void offsetsCountTheUnitsOfTheSentence() {
        String sentence = "支持G60走廊\uD83D\uDE80（一期）";
        for (Word word : words.split(sentence)) {
            assertThat(sentence.substring(word.from(), word.to())).isEqualTo(word.text());
        }
    }

    @Test
    void aLongSentenceIsSplitWhole() {
        String sentence = "完善园区配套设施，".repeat(300) + "甲".repeat(2000);
        assertThat(joined(words.split(sentence))).isEqualTo(sentence);
    }

    @Test
    void anEmptySentenceHasNoWords() {
        assertThat(words.split("")).isEmpty();
    }

    @Test
    void threadsSeeTheSameWords() {
        WordSplitter fresh = HanLpWords.create();
        List<List<Word>> all = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> List.copyOf(fresh.split("由市科技局牵头组建联合实验室")))
                .distinct()
                .toList();
        assertThat(all).hasSize(1);
    }

    @Test
    void whatWasSplitBeforeChangesNoAnswer() {
        List<String> texts =
                IntStream.range(0, 10_000).mapToObj(i -> "第" + i + "批项目在无锡开工").toList();
        List<List<Word>> first = texts.stream().<List<Word>>map(words::split).toList();
        assertThat(texts.stream().<List<Word>>map(words::split).toList()).isEqualTo(first);
        WordSplitter fresh = HanLpWords.create();
        assertThat(fresh.split(texts.get(9_999))).isEqualTo(first.get(9_999));
    }

    static String joined(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining());
    }
}
