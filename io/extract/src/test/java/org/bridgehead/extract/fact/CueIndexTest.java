package org.bridgehead.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;
import org.bridgehead.extract.document.Slice;
import org.junit.jupiter.api.Test;

class CueIndexTest {

    private static final ImmutableList<CuePattern> CUES = ImmutableList.of(
            CuePattern.of("联合|共同"),
            CuePattern.of("^建议…{设立/组建}"),
            CuePattern.of("@年内(!来)|@个月"),
            CuePattern.of("{@号线/专线}"),
            CuePattern.of("@"));

    private static final CueIndex INDEX = CueIndex.of(CUES);

    @Test
    void cuesAreFoundInTheirOrderWithTheirPlacesInTheText() {
        String text = "前文。建议三年内共同组建公司。";
        Map<Integer, ImmutableList<Slice>> found = find(text, Slice.of(3, 14));
        assertThat(found).containsOnlyKeys(0, 1, 2, 4);
        assertThat(found.get(0)).containsExactly(Slice.of(8, 10));
        assertThat(found.get(1)).containsExactly(Slice.of(3, 12));
        assertThat(found.get(2)).containsExactly(Slice.of(5, 8));
    }

    @Test
    void whatStandsOutsideTheClauseIsNotFound() {
        assertThat(find("联合研发，双方商定", Slice.of(5, 9))).isEmpty();
    }

    @Test
    void aWordOfACueAloneIsNoCue() {
        assertThat(find("年内来访", Slice.of(0, 4))).isEmpty();
        assertThat(find("号线", Slice.of(0, 2))).isEmpty();
    }

    @Test
    void theIndexFindsWhatEachCueFindsByItself() {
        for (String text : ImmutableList.of("两号线与专线三个月共同推进", "建议组建", "5年内来5年内", "")) {
            Map<Integer, ImmutableList<Slice>> found = find(text, Slice.of(0, text.length()));
            for (int cue = 0; cue < CUES.size(); cue++) {
                assertThat(found.getOrDefault(cue, ImmutableList.of()))
                        .as("%s in %s", CUES.get(cue), text)
                        .isEqualTo(CUES.get(cue).find(text, 0));
            }
        }
    }

    private static Map<Integer, ImmutableList<Slice>> find(String text, Slice clause) {
        Map<Integer, ImmutableList<Slice>> found = new TreeMap<>();
        INDEX.find(text, clause, found::put);
        return found;
    }
}
