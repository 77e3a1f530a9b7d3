package org.bridgehead.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconUseTest {

    private static final LexiconUse USE = new LexiconUse(Lexicon.standard());

    private static LexiconEntry entry(String table, String word) {
        return USE.entries().stream()
                .filter(e -> e.table().equals(table) && e.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void entriesKnowTheTextsThatHoldThem() {
        ImmutableSetMultimap<LexiconEntry, Integer> uses = USE.in(List.of("尽快在园区试点。", "尽快开工。"));
        assertThat(uses.get(entry("status.tsv", "尽快"))).containsExactly(0, 1);
        assertThat(uses.get(entry("status.tsv", "试点"))).containsExactly(0);
        assertThat(uses.get(entry("status.tsv", "率先"))).isEmpty();
    }

    @Test
    void cuesWithGapsAndChoicesAreFound() {
        ImmutableSetMultimap<LexiconEntry, Integer> uses = USE.in(List.of("三年内安排5000万元。", "三年内安排人手。"));
        assertThat(uses.keySet().stream()
                        .filter(e ->
                                e.table().equals("cue-resource.tsv") && e.word().contains("…元"))
                        .flatMap(e -> uses.get(e).stream()))
                .containsOnly(0);
    }

    @Test
    void theOfficialPlacesAndTheNamesOfIndustriesAreLeftAlone() {
        assertThat(USE.entries()).noneMatch(e -> e.table().equals("place.tsv"));
        assertThat(USE.entries())
                .noneMatch(e -> e.table().equals("industry.tsv") && e.column().equals("name"));
    }

    @Test
    void anEntryLeftOutIsGoneAndTheOthersStay() {
        LexiconEntry word = entry("status.tsv", "尽快");
        LexiconEntry alias = USE.entries().stream()
                .filter(e -> e.column().equals("words") && e.table().equals("clause-cue.tsv"))
                .findFirst()
                .orElseThrow();
        Lexicon rest = USE.without(ImmutableSet.of(word, alias));
        assertThat(new LexiconUse(rest).entries())
                .doesNotContain(word, alias)
                .hasSize(USE.entries().size() - 2);
        assertThat(rest.table("clause-cue.tsv").rows())
                .hasSameSizeAs(Lexicon.standard().table("clause-cue.tsv").rows());
        assertThat(Stream.of(Lexicon.standard(), rest)
                        .map(l -> l.table("status.tsv").rows().size()))
                .containsExactly(
                        Lexicon.standard().table("status.tsv").rows().size(),
                        Lexicon.standard().table("status.tsv").rows().size() - 1);
        assertThat(Optional.of(rest.version())).contains(Lexicon.standard().version());
    }
}
