package org.bridgehead.extract.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.extract.hanlp.Word;
import org.bridgehead.extract.hanlp.WordSplitter;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;
import org.bridgehead.extract.name.Automaton;

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

    private static final String CLAUSE_ENDS = "，。；：！？\n";

    /** How much more a concept counts than a word. */
    private static final int CONCEPT = 2;

    private final WordSplitter words;
    private final ImmutableList<String> concepts;
    private final ImmutableList<ImmutableList<Integer>> conceptsOfSign;
    private final Automaton automaton;

    TermSimilarity(Lexicon lexicon, WordSplitter words) {
        this.words = words;
        ImmutableList.Builder<String> names = ImmutableList.builder();
        ImmutableListMultimap.Builder<String, Integer> bySign = ImmutableListMultimap.builder();
        int number = 0;
        for (TsvTable.Row row : lexicon.table("link-concept.tsv").rows()) {
            names.add(row.get("concept"));
            for (String sign : row.list("words")) {
                bySign.put(sign, number);
            }
            number++;
        }
        ImmutableListMultimap<String, Integer> signs = bySign.build();
        this.concepts = names.build();
        this.automaton = Automaton.of(signs.keySet().asList());
        this.conceptsOfSign = signs.keySet().stream().map(signs::get).collect(ImmutableList.toImmutableList());
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
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                addWords(text.substring(from, i), counts);
                from = i + 1;
            }
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i)) && Character.isIdeographic(text.charAt(i + 1))) {
                counts.merge("+" + text.substring(i, i + 2), 1, Integer::sum);
            }
        }
        addConcepts(text, counts);
        return counts;
    }

    private void addWords(String clause, Map<String, Integer> counts) {
        if (clause.isEmpty()) {
            return;
        }
        for (Word word : words.split(clause)) {
            if (word.text().length() > 1 && MEANING.indexOf(word.nature().charAt(0)) >= 0) {
                counts.merge(word.text(), 1, Integer::sum);
            }
        }
    }

    private void addConcepts(String text, Map<String, Integer> counts) {
        BitSet found = new BitSet();
        automaton.scan(text, 0, text.length(), (from, to, sign) -> found.set(sign));
        int[] signsFound = new int[concepts.size()];
        found.stream().forEach(sign -> conceptsOfSign.get(sign).forEach(concept -> signsFound[concept]++));
        for (int concept = 0; concept < signsFound.length; concept++) {
            if (signsFound[concept] > 0) {
                counts.put("=" + concepts.get(concept), CONCEPT * signsFound[concept]);
            }
        }
    }
}
