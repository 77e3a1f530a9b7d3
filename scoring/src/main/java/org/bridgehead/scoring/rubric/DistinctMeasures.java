package org.bridgehead.scoring.rubric;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bridgehead.core.model.Leaf;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.text.Evidence;

/** Counts every measure once, however often it is repeated. Markers, spaces, widths and punctuation do not matter. */
final class DistinctMeasures {

    private DistinctMeasures() {}

    /** Returns the leaves of {@code proposal} without those that repeat an earlier one. */
    static ImmutableList<Leaf> leaves(Proposal proposal) {
        return distinct(proposal.leaves(), Leaf::measure);
    }

    /** Returns all measures of {@code proposal}, parents before children, without those that repeat an earlier one. */
    static ImmutableList<Measure> all(Proposal proposal) {
        return distinct(proposal.allMeasures().toList(), measure -> measure);
    }

    /** Bodies can be long, so they are looked at only where headings agree. */
    private static <T> ImmutableList<T> distinct(List<T> all, Function<T, Measure> measure) {
        Multiset<String> headings = HashMultiset.create();
        all.forEach(item -> headings.add(headingOf(measure.apply(item))));
        Set<Words> seen = new HashSet<>();
        return all.stream()
                .filter(item ->
                        headings.count(headingOf(measure.apply(item))) == 1 || seen.add(Words.of(measure.apply(item))))
                .collect(ImmutableList.toImmutableList());
    }

    private static String headingOf(Measure measure) {
        return Words.letters(measure.heading(), Optional.empty());
    }

    private record Words(String heading, String body) {

        static Words of(Measure measure) {
            return new Words(headingOf(measure), letters(measure.body(), measure.marker()));
        }

        private static String letters(Evidence evidence, Optional<String> marker) {
            String quote = evidence.quote().strip();
            String bare = marker.filter(quote::startsWith)
                    .map(m -> quote.substring(m.length()))
                    .orElse(quote);
            StringBuilder letters = new StringBuilder();
            folded(bare).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
            return letters.isEmpty() ? bare : letters.toString();
        }

        /** Widths and compatibility forms folded; the tables for that are loaded only where there is something to fold. */
        private static String folded(String text) {
            boolean plain = text.chars().allMatch(c -> c < 0x80 || (c >= 0x3001 && c < 0xA000) || isGeneralMark(c));
            return plain ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        }

        /** Quotation marks and punctuation, of full width or not: none of them is a letter in either form. */
        private static boolean isGeneralMark(int unit) {
            return (unit >= 0x2010 && unit < 0x2020) || "，；：？！（）％＋－／".indexOf(unit) >= 0;
        }
    }
}
