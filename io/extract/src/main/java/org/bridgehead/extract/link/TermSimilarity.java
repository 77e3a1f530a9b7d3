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
        Map<String, Integer> own = terms(text);
        List<Map<String, Integer>> each = others.stream().map(this::terms).toList();
        Map<String, Integer> texts = new HashMap<>();
        each.forEach(terms -> terms.keySet().forEach(term -> texts.merge(term, 1, Integer::sum)));
        ImmutableDoubleArray.Builder near = ImmutableDoubleArray.builder(others.size());
        Weights weights = new Weights(texts, others.size());
        double length = weights.length(own);
        for (Map<String, Integer> terms : each) {
            double both = length * weights.length(terms);
            near.add(both == 0 ? 0 : Math.min(1, weights.product(own, terms) / both));
        }
        return near.build();
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

    /** What terms weigh among the texts that are compared. */
    private record Weights(Map<String, Integer> texts, int all) {

        double weight(String term, int count) {
            return (1 + Math.log(count)) * Math.log1p((double) all / texts.getOrDefault(term, 1));
        }

        double length(Map<String, Integer> terms) {
            double sum = 0;
            for (Map.Entry<String, Integer> term : terms.entrySet()) {
                double weight = weight(term.getKey(), term.getValue());
                sum += weight * weight;
            }
            return Math.sqrt(sum);
        }

        double product(Map<String, Integer> one, Map<String, Integer> other) {
            double sum = 0;
            for (Map.Entry<String, Integer> term : one.entrySet()) {
                int count = other.getOrDefault(term.getKey(), 0);
                if (count > 0) {
                    sum += weight(term.getKey(), term.getValue()) * weight(term.getKey(), count);
                }
            }
            return sum;
        }
    }
}
