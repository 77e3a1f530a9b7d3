package org.bridgehead.data.evaluation;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Ways to match what is annotated with what was found. */
final class Matching {

    private Matching() {}

    /**
     * Something to match.
     *
     * @param key must be equal
     * @param stretch what it is in the text
     */
    record Item(String key, Stretch stretch) {}

    private record Pair(int units, int annotated, int found) {}

    /** Counts items with equal keys, each once. */
    static Score exact(ScoredKind kind, List<Item> annotated, List<Item> found) {
        List<Item> missed = without(annotated, found);
        List<Item> extra = without(found, annotated);
        return score(kind, annotated.size() - missed.size(), annotated.size(), found.size(), missed, extra);
    }

    private static List<Item> without(List<Item> items, List<Item> others) {
        Multiset<String> left = HashMultiset.create();
        others.forEach(other -> left.add(other.key()));
        return items.stream().filter(item -> !left.remove(item.key())).toList();
    }

    /** Pairs items with equal keys that resemble each other, those that share most first. */
    static Score overlap(ScoredKind kind, List<Item> annotated, List<Item> found) {
        BitSet left = new BitSet();
        BitSet right = new BitSet();
        for (Pair pair : pairs(annotated, found, Stretch::resembles)) {
            if (!left.get(pair.annotated()) && !right.get(pair.found())) {
                left.set(pair.annotated());
                right.set(pair.found());
            }
        }
        return score(
                kind,
                left.cardinality(),
                annotated.size(),
                found.size(),
                unmatched(annotated, left),
                unmatched(found, right));
    }

    /**
     * Pairs items that share a unit, those that share most first. An item without a partner that touches one of the other
     * side is not counted: it divides what the other takes together.
     */
    static Score touch(ScoredKind kind, List<Item> annotated, List<Item> found) {
        BitSet left = new BitSet();
        BitSet right = new BitSet();
        BitSet touchedLeft = new BitSet();
        BitSet touchedRight = new BitSet();
        int matched = 0;
        for (Pair pair : pairs(annotated, found, (a, f) -> a.shared(f) > 0)) {
            touchedLeft.set(pair.annotated());
            touchedRight.set(pair.found());
            if (!left.get(pair.annotated()) && !right.get(pair.found())) {
                left.set(pair.annotated());
                right.set(pair.found());
                matched++;
            }
        }
        List<Item> missed = unmatched(annotated, touchedLeft);
        List<Item> extra = unmatched(found, touchedRight);
        return score(kind, matched, matched + missed.size(), matched + extra.size(), missed, extra);
    }

    private static List<Pair> pairs(List<Item> annotated, List<Item> found, BiPredicate<Stretch, Stretch> alike) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < annotated.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                Item a = annotated.get(i);
                Item f = found.get(j);
                if (a.key().equals(f.key()) && alike.test(a.stretch(), f.stretch())) {
                    pairs.add(new Pair(a.stretch().shared(f.stretch()), i, j));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::units)
                .thenComparingInt(Pair::annotated)
                .thenComparingInt(Pair::found)
                .reversed());
        return pairs;
    }

    private static List<Item> unmatched(List<Item> items, BitSet matched) {
        List<Item> rest = new ArrayList<>();
        for (int i = matched.nextClearBit(0); i < items.size(); i = matched.nextClearBit(i + 1)) {
            rest.add(items.get(i));
        }
        return rest;
    }

    private static Score score(
            ScoredKind kind, int right, int annotated, int found, List<Item> missed, List<Item> extra) {
        ImmutableList.Builder<Slip> slips = ImmutableList.builder();
        missed.forEach(item -> slips.add(slip(true, item)));
        extra.forEach(item -> slips.add(slip(false, item)));
        return new Score(kind, right, annotated, found, slips.build());
    }

    private static Slip slip(boolean missed, Item item) {
        return new Slip(missed, item.stretch().text(), item.stretch().start());
    }
}
