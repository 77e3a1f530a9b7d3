package org.bridgehead.extract.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.extract.hanlp.Word;
import org.bridgehead.extract.hanlp.WordSplitter;
import org.bridgehead.extract.lexicon.Lexicon;

/**
 * The cosine of weighted terms: the words of a text that carry meaning, its pairs of neighbouring Chinese characters, and
 * the concepts of which it speaks, which {@code link-concept.tsv} lists.
 *
 * <p>A term weighs (1 + ln count) · ln(1 + n/f), f being the number of the n texts that have it (Salton and Buckley 1988,
 * Information Processing &amp; Management 24(5)); terms of all texts weigh little. Pairs of characters find 轨道 in
 * 轨道交通 where words differ, concepts find 引才 for 人才缺乏.
 */
final class TermSimilarity implements Similarity {

    /** Natures of words that carry meaning: nouns, verbs, adjectives, foreign and idiomatic words. */
    private static final String MEANING = "nvagixl";

    /** How much more a concept counts than a word. */
    private static final int CONCEPT = 2;

    private final WordSplitter words;
    private final ImmutableMap<String, ImmutableList<String>> concepts;

    TermSimilarity(Lexicon lexicon, WordSplitter words) {
        this.words = words;
        ImmutableMap.Builder<String, ImmutableList<String>> lists = ImmutableMap.builder();
        lexicon.table("link-concept.tsv").rows().forEach(row -> lists.put(row.get("concept"), row.list("words")));
        this.concepts = lists.buildOrThrow();
    }

    @Override
    public ImmutableDoubleArray toEach(String text, List<String> others) {
        return among(others).toEach(text);
    }

    @Override
    public Comparison among(List<String> others) {
        Weighted weighted = Weighted.of(others.stream().map(this::terms).toList());
        return text -> weighted.toEach(terms(text));
    }

    private Map<String, Integer> terms(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (Word word : words.split(text)) {
            if (word.text().length() > 1 && MEANING.indexOf(word.nature().charAt(0)) >= 0) {
                counts.merge(word.text(), 1, Integer::sum);
            }
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i)) && Character.isIdeographic(text.charAt(i + 1))) {
                counts.merge("+" + text.substring(i, i + 2), 1, Integer::sum);
            }
        }
        concepts.forEach((concept, signs) -> {
            int signsFound = (int) signs.stream().filter(text::contains).count();
            if (signsFound > 0) {
                counts.put("=" + concept, CONCEPT * signsFound);
            }
        });
        return ImmutableMap.copyOf(counts);
    }
}
