package org.bridgehead.extract.link;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The terms of many texts with their weights, by term, so that comparing one more text touches only terms that it has. */
final class Weighted {

    private final Map<String, Postings> byTerm = new HashMap<>();
    private final double[] lengths;
    private final double[] rarities;

    /** The texts that have a term, with what it weighs there. */
    private static final class Postings {
        private int size;
        private int[] texts = new int[2];
        private double[] weights = new double[2];

        void add(int text, int count) {
            if (size == texts.length) {
                texts = Arrays.copyOf(texts, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            texts[size] = text;
            weights[size++] = frequency(count);
        }
    }

    private Weighted(int texts) {
        this.lengths = new double[texts];
        this.rarities = new double[texts + 1];
        for (int having = 1; having <= texts; having++) {
            rarities[having] = Math.log1p((double) texts / having);
        }
    }

    /** Returns the weights of terms of texts, of which each is given as terms with their counts. */
    static Weighted of(List<Map<String, Integer>> texts) {
        Weighted weighted = new Weighted(texts.size());
        List<Postings[]> ofTexts = IntStream.range(0, texts.size())
                .mapToObj(text -> weighted.add(text, texts.get(text)))
                .toList();
        weighted.byTerm.values().forEach(weighted::weigh);
        for (int text = 0; text < texts.size(); text++) {
            weighted.lengths[text] = length(text, ofTexts.get(text));
        }
        return weighted;
    }

    private Postings[] add(int text, Map<String, Integer> terms) {
        Postings[] own = new Postings[terms.size()];
        int at = 0;
        for (Map.Entry<String, Integer> term : terms.entrySet()) {
            own[at] = byTerm.computeIfAbsent(term.getKey(), t -> new Postings());
            own[at++].add(text, term.getValue());
        }
        return own;
    }

    private void weigh(Postings postings) {
        for (int i = 0; i < postings.size; i++) {
            postings.weights[i] *= rarities[postings.size];
        }
    }

    private static double length(int text, Postings[] terms) {
        double sum = 0;
        for (Postings postings : terms) {
            double weight = postings.weights[Arrays.binarySearch(postings.texts, 0, postings.size, text)];
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    private static double frequency(int count) {
        return count == 1 ? 1 : 1 + Math.log(count);
    }

    /** Returns the cosine of a text of these terms and each of the texts. */
    ImmutableDoubleArray toEach(Map<String, Integer> own) {
        double[] products = new double[lengths.length];
        double sum = 0;
        for (Map.Entry<String, Integer> term : own.entrySet()) {
            Postings postings = byTerm.get(term.getKey());
            double weight = frequency(term.getValue()) * rarities[postings == null ? 1 : postings.size];
            sum += weight * weight;
            for (int i = 0; postings != null && i < postings.size; i++) {
                products[postings.texts[i]] += weight * postings.weights[i];
            }
        }
        double length = Math.sqrt(sum);
        ImmutableDoubleArray.Builder near = ImmutableDoubleArray.builder(lengths.length);
        for (int text = 0; text < lengths.length; text++) {
            double both = length * lengths[text];
            near.add(both == 0 ? 0 : Math.min(1, products[text] / both));
        }
        return near.build();
    }
}
