package org.bridgehead.extract.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class HanLpWordsProperties {

    private static final WordSplitter WORDS = HanLpWords.create();

    @Property
    void joinedWordsAreTheSentence(@ForAll @StringLength(max = 600) String sentence) {
        assertThat(HanLpWordsTest.joined(WORDS.split(sentence))).isEqualTo(sentence);
    }
}
