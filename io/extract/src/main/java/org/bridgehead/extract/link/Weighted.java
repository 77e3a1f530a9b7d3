package org.bridgehead.extract.link;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of many texts with their weights, by term, so that comparing one more text touches only terms that it has. */
final class Weighted {

    private final Map<String, List<Posting>> byTerm = new HashMap<>();
    private final double[] lengths;

    /** What a term weighs in the text of this number. */
    private record Posting(int text, double weight) {}

    private Weighted(int texts) {
        this.lengths = new double[texts];
    }

    /** Returns the weights of terms of texts, of which each is given as terms with their counts. */
    static Weighted of(List<Map<String, Integer>> texts) {
        Map<String, Integer> having = new HashMap<>();
        texts.forEach(terms -> terms.keySet().forEach(term -> having.merge(term, 1, Integer::sum)));
        Weighted weighted = new Weighted(texts.size());
        for (int text = 0; text < texts.size(); text++) {
            double sum = 0;
            for (Map.Entry<String, Integer> term : texts.get(text).entrySet()) {
                double weight = weight(term.getValue(), having.getOrDefault(term.getKey(), 1), texts.size());
                sum += weight * weight;
                weighted.byTerm
                        .computeIfAbsent(term.getKey(), t -> new ArrayList<>(1))
                        .add(new Posting(text, weight));
            }
            weighted.lengths[text] = Math.sqrt(sum);
        }
        return weighted;
    }

    private static double weight(int count, int having, int all) {
        return (1 + Math.log(count)) * Math.log1p((double) all / having);
    }

    /** Returns the cosine of a text of these terms and each of the texts. */
    ImmutableDoubleArray toEach(Map<String, Integer> own) {
        double[] products = new double[lengths.length];
        double sum = 0;
        for (Map.Entry<String, Integer> term : own.entrySet()) {
            List<Posting> postings = byTerm.getOrDefault(term.getKey(), List.of());
            double weight = weight(term.getValue(), Math.max(1, postings.size()), lengths.length);
            sum += weight * weight;
            for (Posting posting : postings) {
                products[posting.text()] += weight * posting.weight();
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
