package org.bridgehead.extract.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;

/**
 * What the words around numbers say, by kind and word. Immutable.
 *
 * @param comparators the signs of the words that bound, under kind and word
 * @param measures the units, and words that are a quantity by themselves, under kind and word
 */
record QuantityWords(ImmutableMap<String, QuantityComparator> comparators, ImmutableMap<String, Measure> measures) {

    private static final ImmutableSet<String> BOUNDS =
            ImmutableSet.of("before", "before-round", "after", "inside", "verb");
    private static final ImmutableSet<String> UNITS = ImmutableSet.of("unit", "digit-unit", "whole");

    /**
     * What a unit makes of the number before it: 三成 is 30 of a hundred, 两个半小时 2.5 hours.
     *
     * @param factor multiplies the number
     * @param plus is added to it first
     * @param unit the unit that then counts
     * @param sign how the unit itself bounds: 三个多小时
     */
    record Measure(double factor, double plus, String unit, Optional<QuantityComparator> sign) {

        double of(double number) {
            return (number + plus) * factor;
        }

        /** Reads {@code factor unit [sign]} or {@code +plus unit [sign]}; an empty cell is the unit itself. */
        static Measure parse(String word, String cell) {
            if (cell.isEmpty()) {
                return new Measure(1, 0, word, Optional.empty());
            }
            List<String> parts = Splitter.on(' ').splitToList(cell);
            if (parts.size() < 2) {
                throw new IllegalArgumentException(
                        "must be a number, a unit and perhaps a sign but is \"" + cell + "\"");
            }
            boolean adds = parts.get(0).startsWith("+");
            double number = Double.parseDouble(parts.get(0));
            Optional<QuantityComparator> sign = parts.stream()
                    .skip(2)
                    .map(s -> Coded.parse(QuantityComparator.class, s))
                    .findFirst();
            return new Measure(adds ? 1 : number, adds ? number : 0, parts.get(1), sign);
        }
    }

    /** Reads them from a lexicon. */
    static QuantityWords of(Lexicon lexicon) {
        ImmutableMap.Builder<String, QuantityComparator> comparators = ImmutableMap.builder();
        ImmutableMap.Builder<String, Measure> measures = ImmutableMap.builder();
        for (TsvTable.Row row : lexicon.table("quantity.tsv").rows()) {
            String kind = row.get("kind");
            String word = row.get("word");
            if (BOUNDS.contains(kind)) {
                comparators.put(kind + word, row.get("value", v -> Coded.parse(QuantityComparator.class, v)));
            } else if (UNITS.contains(kind)) {
                measures.put(kind + word, row.get("value", v -> Measure.parse(word, v)));
            }
        }
        return new QuantityWords(comparators.buildKeepingLast(), measures.buildKeepingLast());
    }

    /** How a word of a kind bounds. */
    Optional<QuantityComparator> comparator(String kind, Sentence.Match match) {
        return Optional.ofNullable(comparators.get(kind + match.term().text()));
    }

    /** What a unit of a kind makes of a number. */
    Optional<Measure> measure(String kind, Sentence.Match match) {
        return Optional.ofNullable(measures.get(kind + match.term().text()));
    }
}
