package org.bridgehead.extract.fact;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bridgehead.extract.document.Slice;

/**
 * A cue as the tables write it: alternatives separated by {@code |}, each of them words, with {@code …} for what may stand
 * between two of them in one clause, <code>{a/b}</code> for a choice, {@code @} for a number, {@code ^} and {@code $} for
 * the ends of the clause, and {@code (!a/b)} for what must not follow.
 */
final class CuePattern {
    private static final Splitter ALTERNATIVES = Splitter.on('|');
    private static final Splitter CHOICES = Splitter.on('/');
    private static final String SIGNS = "…{@^$(";
    private static final String GAP = "(?:[^，。；：！？\\n]|(?<=[0-9])：(?=[0-9])){0,30}?";
    private static final String NUMBER = "[0-9.〇零一二三四五六七八九十百千万两半数几]+";

    private final String notation;
    private final ImmutableList<Alternative> alternatives;
    private final boolean literal;
    private final BitSet always = new BitSet();
    private final BitSet firsts = new BitSet();
    private final Map<Character, ImmutableList<Must>> musts;

    private CuePattern(String notation) {
        this.notation = notation;
        this.alternatives =
                ALTERNATIVES.splitToStream(notation).map(Alternative::of).collect(ImmutableList.toImmutableList());
        this.literal = alternatives.stream().allMatch(Alternative::literal);
        List<Must> all = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            int number = i;
            if (alternatives.get(i).musts().contains("")) {
                always.set(i);
            } else {
                alternatives.get(i).musts().forEach(word -> all.add(new Must(word, number)));
            }
        }
        all.forEach(must -> firsts.set(must.word().charAt(0)));
        this.musts = all.stream()
                .collect(Collectors.groupingBy(must -> must.word().charAt(0), ImmutableList.toImmutableList()));
    }

    /** A word of which a text must hold one to hold the alternative of this number. */
    private record Must(String word, int alternative) {}

    /**
     * One of the ways in which the cue is written.
     *
     * @param text how the table writes it
     * @param literal whether it is nothing but words
     * @param musts words of which a text must hold one to hold it; one of them empty where nothing can be told
     * @param pattern the expression for it
     */
    private record Alternative(String text, boolean literal, ImmutableList<String> musts, Supplier<Pattern> pattern) {

        static Alternative of(String text) {
            return new Alternative(
                    text,
                    text.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0),
                    CuePattern.musts(text),
                    Suppliers.memoize(() -> Pattern.compile(sequence(text))));
        }

        /** Its first place from {@code from} on; an empty slice behind the clause where there is none. */
        Slice next(String clause, int from) {
            if (literal) {
                int at = clause.indexOf(text, from);
                return at < 0 ? nowhere(clause) : Slice.of(at, at + text.length());
            }
            Matcher matcher = pattern.get().matcher(clause);
            return matcher.find(from) ? Slice.of(matcher.start(), matcher.end()) : nowhere(clause);
        }

        private static Slice nowhere(String clause) {
            return Slice.of(clause.length() + 1, clause.length() + 1);
        }
    }

    /**
     * Returns the cue that is written so.
     *
     * @throws IllegalArgumentException if an alternative is empty or a bracket is not closed
     */
    static CuePattern of(String notation) {
        for (String alternative : ALTERNATIVES.split(notation)) {
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("a cue must not be empty but is \"" + notation + "\"");
            }
            sequence(alternative);
        }
        return new CuePattern(notation);
    }

    /** The longest plain run of a sequence, or what its first choice must hold where there is none. */
    private static ImmutableList<String> musts(String text) {
        ImmutableList<String> choices = ImmutableList.of("");
        String longest = "";
        int at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '{') {
                int close = closing(text, '}', at);
                choices = choices.contains("") ? mustsOfChoice(text.substring(at + 1, close)) : choices;
                at = close + 1;
            } else if (text.startsWith("(!", at)) {
                at = closing(text, ')', at) + 1;
            } else {
                int end = runEnd(text, at);
                longest = end - at > longest.length() ? text.substring(at, end) : longest;
                at = Math.max(end, at + 1);
            }
        }
        return longest.isEmpty() ? choices : ImmutableList.of(longest);
    }

    private static ImmutableList<String> mustsOfChoice(String words) {
        return CHOICES.splitToStream(words)
                .flatMap(word -> musts(word).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static int runEnd(String text, int from) {
        int end = from;
        while (end < text.length() && SIGNS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String sequence(String text) {
        StringBuilder expression = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                int close = closing(text, '}', at);
                expression.append(choice("(?:", text.substring(at + 1, close)));
                at = close;
            } else if (text.startsWith("(!", at)) {
                int close = closing(text, ')', at);
                expression.append(choice("(?!", text.substring(at + 2, close)));
                at = close;
            } else {
                expression.append(sign(c));
            }
            at++;
        }
        return expression.toString();
    }

    private static int closing(String text, char bracket, int from) {
        int close = text.indexOf(bracket, from);
        if (close < 0) {
            throw new IllegalArgumentException("a cue must close its brackets but is \"" + text + "\"");
        }
        return close;
    }

    private static String choice(String opening, String words) {
        return CHOICES.splitToStream(words).map(CuePattern::sequence).collect(Collectors.joining("|", opening, ")"));
    }

    private static String sign(char c) {
        return switch (c) {
            case '…' -> GAP;
            case '@' -> NUMBER;
            case '^', '$' -> String.valueOf(c);
            default -> Pattern.quote(String.valueOf(c));
        };
    }

    /** What each alternative must hold one of, in their order. */
    ImmutableList<ImmutableList<String>> musts() {
        return alternatives.stream().map(Alternative::musts).collect(ImmutableList.toImmutableList());
    }

    /** Returns where the cue stands in {@code clause}, as slices of the text that the clause is the part {@code at} of. */
    ImmutableList<Slice> find(String clause, int at) {
        return find(clause, at, possible(clause));
    }

    private BitSet possible(String clause) {
        BitSet possible = (BitSet) always.clone();
        for (int at = 0; at < clause.length(); at++) {
            if (firsts.get(clause.charAt(at))) {
                for (Must must : musts.getOrDefault(clause.charAt(at), ImmutableList.of())) {
                    if (clause.startsWith(must.word(), at)) {
                        possible.set(must.alternative());
                    }
                }
            }
        }
        return possible;
    }

    /** Returns the same where only the alternatives of these numbers can stand in the clause. */
    ImmutableList<Slice> find(String clause, int at, BitSet possible) {
        if (possible.isEmpty()) {
            return ImmutableList.of();
        }
        return literal ? findLiterals(clause, at, possible) : findFirsts(clause, at, possible);
    }

    private ImmutableList<Slice> findLiterals(String clause, int at, BitSet possible) {
        ImmutableList.Builder<Slice> found = ImmutableList.builder();
        for (int number = possible.nextSetBit(0); number >= 0; number = possible.nextSetBit(number + 1)) {
            String word = alternatives.get(number).text();
            for (int i = clause.indexOf(word); i >= 0; i = clause.indexOf(word, i + word.length())) {
                found.add(Slice.of(at + i, at + i + word.length()));
            }
        }
        return found.build();
    }

    /** Goes from left to right; of several alternatives in one place the first counts, and the search goes on behind it. */
    private ImmutableList<Slice> findFirsts(String clause, int at, BitSet possible) {
        ImmutableList.Builder<Slice> found = ImmutableList.builder();
        int[] numbers = possible.stream().toArray();
        Slice[] places = new Slice[numbers.length];
        int from = 0;
        while (from <= clause.length()) {
            Slice first = first(clause, from, numbers, places);
            if (!first.isEmpty()) {
                found.add(Slice.of(at + first.from(), at + first.to()));
            }
            from = first.isEmpty() ? first.to() + 1 : first.to();
        }
        return found.build();
    }

    private Slice first(String clause, int from, int[] numbers, Slice[] places) {
        Slice first = Alternative.nowhere(clause);
        for (int i = 0; i < numbers.length; i++) {
            if (places[i] == null || places[i].from() < from) {
                places[i] = alternatives.get(numbers[i]).next(clause, from);
            }
            first = places[i].from() < first.from() ? places[i] : first;
        }
        return first;
    }

    /** Tells whether the cue stands in {@code clause}. */
    boolean occursIn(String clause) {
        BitSet possible = possible(clause);
        return literal ? !possible.isEmpty() : !find(clause, 0, possible).isEmpty();
    }

    @Override
    public String toString() {
        return notation;
    }
}
