package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableListMultimap;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.core.fact.QuantityValue;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;

/** What kind of amount a quantity is. */
final class Amounts {
    private final ImmutableListMultimap<String, CuePattern> words;

    private Amounts(ImmutableListMultimap<String, CuePattern> words) {
        this.words = words;
    }

    static Amounts of(Lexicon lexicon) {
        return new Amounts(lexicon.table("cue-amount.tsv").rows().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        row -> row.get("kind"), row -> row.get("cue", CuePattern::of))));
    }

    private boolean isOfKind(String kind, Quantity quantity) {
        return words.get(kind).stream()
                .anyMatch(word -> word.occursIn(quantity.evidence().quote()));
    }

    /** Tells whether a proportion stands in a slice. */
    boolean isRatioIn(MeasureText measure, Slice slice) {
        return measure.quantitiesIn(slice)
                .anyMatch(q -> q.value() instanceof QuantityValue.Proportion || isOfKind("ratio", q));
    }

    /** Tells whether an amount of money stands in a slice. */
    boolean isMoneyIn(MeasureText measure, Slice slice) {
        return measure.quantitiesIn(slice).anyMatch(q -> isOfKind("money", q));
    }

    /**
     * Tells whether a quantity can be a target: it bounds, has digits and a unit, or is large. A small number in Chinese
     * counts what is named (两条, 三大), and a class (万吨级) counts nothing.
     */
    boolean isTarget(Quantity quantity) {
        if (isOfKind("class", quantity)) {
            return false;
        }
        boolean digits = quantity.evidence().quote().chars().anyMatch(Character::isDigit);
        return quantity.comparison() != QuantityComparator.EQUAL
                || (digits && quantity.unit().isPresent())
                || isOfKind("large", quantity);
    }
}
