package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridgehead.core.model.MentionType;
import org.junit.jupiter.api.Test;

class LetterFinderTest {

    @Test
    void lettersOfPlacesThatTheTextNamesStandForThem() {
        String text = "抚州与鹰潭相邻。推进抚鹰合作，服务驻抚高校。";
        assertThat(Read.of(MentionType.CITY, text)).containsExactly("抚州", "鹰潭", "抚", "鹰", "抚");
        assertThat(Read.names(MentionType.CITY, text)).containsExactly("抚州市", "鹰潭市", "抚州市", "鹰潭市", "抚州市");
    }

    @Test
    void withoutTheirPlacesTheyAreNone() {
        assertThat(Read.of(MentionType.CITY, "推进抚鹰合作，服务驻抚高校。")).isEmpty();
    }

    @Test
    void wordsAndRiversAreNone() {
        String text = "增城与长安相邻，产值年均增长8%。抚州治理抚河，安抚群众。";
        assertThat(Read.of(MentionType.CITY, text)).containsExactly("抚州");
        assertThat(Read.of(MentionType.DISTRICT, text)).doesNotContain("增", "长");
    }

    @Test
    void theLetterOfACityIsNotTheOneOfAnother() {
        assertThat(Read.names(MentionType.CITY, "广安与重庆相邻，渝广合作。")).containsExactly("广安市", "重庆市", "重庆市", "广安市");
        assertThat(Read.names(MentionType.CITY, "武汉对接汉川，客货进汉。")).contains("武汉市").hasSize(2);
    }

    @Test
    void theLetterNeedNotBeTheFirstCharacter() {
        String text = "上饶与衢州相邻。人才在饶落户，货源回饶集结。";
        assertThat(Read.of(MentionType.CITY, text)).containsExactly("上饶", "衢州", "饶", "饶");
    }
}
