package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;

/**
 * Cuts a text into sentences and each sentence into words of the vocabulary, by the cheapest path: few words, and as few
 * unknown characters as can be. Linear in the length of the text.
 */
final class SentenceCutter {

    private static final int LONGEST = 600;
    private static final int UNKNOWN_COST = 100;
    private static final int WORD_COST = 60;
    private static final int RUN_COST = 80;
    private static final int LETTER_COST = 15;
    private static final int RARE_LETTER_COST = 39;
    private static final int COUNTY_COST = 10;

    private final Vocabulary vocabulary;
    private final IdentityHashMap<Term, Integer> prices = new IdentityHashMap<>();

    SentenceCutter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        vocabulary.terms().stream().filter(Term::isWord).forEach(term -> prices.put(term, price(term)));
    }

    /** Returns the sentences of a text in order; a sentence without end is cut after {@value #LONGEST} units. */
    static ImmutableList<Slice> sentences(AlignedText text) {
        ImmutableList.Builder<Slice> sentences = ImmutableList.builder();
        int start = 0;
        int pause = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.text().charAt(i);
            if (unit == '，' || unit == '、') {
                pause = i + 1;
            }
            boolean full = i + 1 - start >= LONGEST;
            if (Marks.endsSentence(unit) || full) {
                int end = full && pause > start ? pause : i + 1;
                sentences.add(Slice.of(start, end));
                start = end;
            }
        }
        if (start < text.length()) {
            sentences.add(Slice.of(start, text.length()));
        }
        return sentences.build();
    }

    /** Cuts one sentence. */
    Sentence cut(AlignedText text, Slice sentence) {
        List<Sentence.Match> matches = new ArrayList<>();
        vocabulary
                .automaton()
                .scan(
                        text.text(),
                        sentence.from(),
                        sentence.to(),
                        (from, to, word) -> matches.add(new Sentence.Match(from, to, vocabulary.term(word))));
        return Sentence.of(text, sentence, matches, tokens(text.text(), sentence, matches));
    }

    private ImmutableList<Token> tokens(String text, Slice sentence, List<Sentence.Match> matches) {
        Token[] last = new Token[sentence.length() + 1];
        int[] cost = new int[sentence.length() + 1];
        Arrays.fill(cost, Integer.MAX_VALUE);
        cost[0] = 0;
        int next = 0;
        for (int end = sentence.from() + 1; end <= sentence.to(); end++) {
            int from = pieceStart(text, sentence, end);
            Token.Kind kind = kind(text, from, end);
            offer(last, cost, sentence, new Token(from, end, kind, Optional.empty()), price(kind));
            while (next < matches.size() && matches.get(next).to() == end) {
                Sentence.Match match = matches.get(next++);
                Integer price = prices.get(match.term());
                if (price != null && !breaksRun(text, match, sentence)) {
                    Token token = new Token(match.from(), end, Token.Kind.TERM, Optional.of(match.term()));
                    offer(last, cost, sentence, token, price);
                }
            }
        }
        return merge(path(last, sentence));
    }

    private static void offer(Token[] last, int[] cost, Slice sentence, Token token, int price) {
        int before = cost[token.from() - sentence.from()];
        int at = token.to() - sentence.from();
        if (before != Integer.MAX_VALUE && before + price < cost[at]) {
            cost[at] = before + price;
            last[at] = token;
        }
    }

    /** The start of the run of letters and digits that ends at {@code end}, or the single unit before it. */
    private static int pieceStart(String text, Slice sentence, int end) {
        int from = end - 1;
        while (Marks.isLatin(text.charAt(from)) && from > sentence.from() && Marks.isLatin(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static Token.Kind kind(String text, int from, int to) {
        char unit = text.charAt(from);
        if (!Marks.isLatin(unit)) {
            return Marks.isHan(unit) ? Token.Kind.UNKNOWN : Token.Kind.MARK;
        }
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return Token.Kind.LATIN;
            }
        }
        return Token.Kind.NUMBER;
    }

    private static boolean breaksRun(String text, Sentence.Match match, Slice sentence) {
        return joins(text, match.from(), sentence) || joins(text, match.to(), sentence);
    }

    private static boolean joins(String text, int at, Slice sentence) {
        return at > sentence.from()
                && at < sentence.to()
                && Marks.isLatin(text.charAt(at))
                && Marks.isLatin(text.charAt(at - 1));
    }

    private static int price(Token.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> UNKNOWN_COST;
            case LATIN, NUMBER -> RUN_COST;
            default -> 1;
        };
    }

    /** Single characters are dearer than words, and words than endings, to break ties: 安居区 + 政府, not 安居 + 区政府. */
    private static int price(Term term) {
        int price = WORD_COST;
        if (term.text().length() == 1) {
            price += term.isLetter() && term.word().isEmpty() ? RARE_LETTER_COST : LETTER_COST;
        } else if (isCountyOnly(term)) {
            price += COUNTY_COST;
        }
        return term.endsNames() && !term.is(WordClass.TIER) ? price - 1 : price;
    }

    private static boolean isCountyOnly(Term term) {
        return !term.places().isEmpty()
                && term.word().isEmpty()
                && term.places().stream()
                        .allMatch(p ->
                                p.level() == Place.Level.COUNTY && !p.name().equals(term.text()));
    }

    private static List<Token> path(Token[] last, Slice sentence) {
        List<Token> path = new ArrayList<>();
        int at = sentence.to();
        while (at > sentence.from()) {
            Token token = last[at - sentence.from()];
            path.add(token);
            at = token.from();
        }
        Collections.reverse(path);
        return path;
    }

    private static ImmutableList<Token> merge(List<Token> path) {
        List<Token> merged = new ArrayList<>();
        for (Token token : path) {
            int last = merged.size() - 1;
            boolean joins = last >= 0
                    && token.kind() == Token.Kind.UNKNOWN
                    && merged.get(last).kind() == Token.Kind.UNKNOWN;
            int from = joins ? merged.remove(last).from() : token.from();
            merged.add(new Token(from, token.to(), token.kind(), token.term()));
        }
        return ImmutableList.copyOf(merged);
    }
}
