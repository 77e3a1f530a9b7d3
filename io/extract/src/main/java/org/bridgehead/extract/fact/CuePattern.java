package org.bridgehead.extract.fact;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final ImmutableList<String> openings;
    private final boolean literal;
    private final Supplier<Pattern> pattern;

    private CuePattern(String notation) {
        this.notation = notation;
        this.openings = ALTERNATIVES
                .splitToStream(notation)
                .flatMap(CuePattern::openings)
                .collect(ImmutableList.toImmutableList());
        this.literal = notation.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0);
        this.pattern = Suppliers.memoize(() -> Pattern.compile(expression(notation)));
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
            expression(alternative);
        }
        return new CuePattern(notation);
    }

    /** What an alternative can begin with, so that most clauses are passed over quickly. */
    private static Stream<String> openings(String alternative) {
        if (alternative.startsWith("{")) {
            return CHOICES.splitToStream(alternative.substring(1, alternative.indexOf('}')))
                    .map(CuePattern::literalStart);
        }
        return Stream.of(literalStart(alternative));
    }

    private static String literalStart(String alternative) {
        int end = 0;
        while (end < alternative.length() && SIGNS.indexOf(alternative.charAt(end)) < 0) {
            end++;
        }
        return alternative.substring(0, end);
    }

    private static String expression(String notation) {
        return ALTERNATIVES.splitToStream(notation).map(CuePattern::sequence).collect(Collectors.joining("|"));
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

    /** Returns where the cue stands in {@code clause}, as slices of the text that the clause is the part {@code at} of. */
    ImmutableList<Slice> find(String clause, int at) {
        if (openings.stream().noneMatch(clause::contains)) {
            return ImmutableList.of();
        }
        return literal ? findLiterals(clause, at, openings) : findExpression(clause, at);
    }

    private static ImmutableList<Slice> findLiterals(String clause, int at, List<String> words) {
        ImmutableList.Builder<Slice> found = ImmutableList.builder();
        for (String word : words) {
            for (int i = clause.indexOf(word); i >= 0; i = clause.indexOf(word, i + word.length())) {
                found.add(Slice.of(at + i, at + i + word.length()));
            }
        }
        return found.build();
    }

    private ImmutableList<Slice> findExpression(String clause, int at) {
        ImmutableList.Builder<Slice> found = ImmutableList.builder();
        Matcher matcher = pattern.get().matcher(clause);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(Slice.of(at + matcher.start(), at + matcher.end()));
            }
        }
        return found.build();
    }

    /** Tells whether the cue stands in {@code clause}. */
    boolean occursIn(String clause) {
        return !find(clause, 0).isEmpty();
    }

    @Override
    public String toString() {
        return notation;
    }
}
