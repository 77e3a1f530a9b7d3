package org.bridgehead.data.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SwappedTextTest {

    private static final String TEXT = "岚州市委员\n岚州与海门大学共建，岚海两\n地先行。";

    private static final String GOLD = """
            {"schema":"regional-policy-gold/1","source":{"path":"bay.txt","sha256":"00"},
             "documents":[{"id":"D1","start":0,"end":24,"host_city":"岚州市","partners":["岚州市海区"],
               "proposals":[{"id":"D1.P1","lead":{"text":"岚海两地先行","spans":[[16,19],[20,23]]},"items":[]}]}],
             "mentions":[
               {"type":"city","text":"岚州","norm":"岚州市","start":6,"end":8,"doc":"D1"},
               {"type":"organization","text":"海门大学","norm":"海门大学","start":9,"end":13,"doc":"D1"},
               {"type":"city","text":"海门","norm":"海门市","start":9,"end":11,"nested":true,"doc":"D1"}],
             "statuses":[{"text":"先行","status":"pilot","start":21,"end":23,"doc":"D1"}],
             "phenomena":[{"note":"is not read","start":5,"end":5}]}
            """;

    private static final NameChoice CHOICE = new NameChoice() {
        @Override
        public Optional<String> surface(String type, String surface, String canonical) {
            return switch (surface) {
                case "岚州" -> Optional.of("乌林港");
                case "海门大学" -> Optional.of("河口学院");
                default -> Optional.empty();
            };
        }

        @Override
        public ImmutableMap<String, String> everywhere() {
            return ImmutableMap.of("岚州市", "乌林港市", "岚州", "乌林港", "岚海", "乌河");
        }

        @Override
        public String canonical(String name) {
            return name.replace("岚州", "乌林港").replace("海门大学", "河口学院");
        }
    };

    private static final SwappedText SWAPPED = SwappedText.of(Gold.read(GOLD), TEXT, CHOICE);

    private String annotated(Stretch stretch) {
        StringBuilder text = new StringBuilder();
        stretch.spans().forEach(span -> text.append(SWAPPED.text(), span.start(), span.end()));
        return text.toString();
    }

    @Test
    void namesAreChangedWhereTheyAreAnnotatedAndWhereTheyAreNot() {
        assertThat(SWAPPED.text()).isEqualTo("乌林港市委员\n乌林港与河口学院共建，乌河两\n地先行。");
        assertThat(SWAPPED.swapped()).isEqualTo(4);
    }

    @Test
    void everythingIsFoundWhereItIsNow() {
        Annotated document = SWAPPED.gold().documents().get(0);
        assertThat(document.host()).contains("乌林港市");
        assertThat(document.partners()).containsExactly("乌林港市海区");
        assertThat(document.names()).extracting(name -> name.stretch().text()).containsExactly("乌林港", "河口学院");
        assertThat(document.names())
                .allSatisfy(name -> assertThat(annotated(name.stretch()))
                        .isEqualTo(name.stretch().text()));
        Stretch lead = document.measures().get(0).heading().orElseThrow();
        assertThat(lead.text()).isEqualTo("乌河两地先行");
        assertThat(annotated(lead)).isEqualTo("乌河两地先行");
        assertThat(annotated(document.states().get(0).stretch())).isEqualTo("先行");
    }

    @Test
    void theDigestIsThatOfTheNewText() {
        assertThat(SWAPPED.gold().sha256())
                .contains(Hashing.sha256()
                        .hashString(SWAPPED.text(), StandardCharsets.UTF_8)
                        .toString());
    }
}
