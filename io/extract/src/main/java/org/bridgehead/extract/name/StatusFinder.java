package org.bridgehead.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.model.StatusKind;
import org.bridgehead.extract.document.Slice;

/** Finds the words of a sentence that say how far something has come. */
final class StatusFinder {

    private static final int MOST_PREFIXES = 3;
    private static final String NO_OBJECT = "的和及外等";

    private final Sentence sentence;
    private final StatusWords words;
    private final Marks marks;
    private final StatusContext context;

    StatusFinder(Sentence sentence, StatusWords words, Marks marks) {
        this.sentence = sentence;
        this.words = words;
        this.marks = marks;
        this.context = new StatusContext(sentence, words);
    }

    /** Returns them in order, the longer first where two overlap. */
    List<Staged> read() {
        List<Staged> found = new ArrayList<>();
        for (Sentence.Match match : sentence.matches()) {
            for (StatusWords.Use use : words.words().get(match.term().text())) {
                if (stands(match, use.where(), use.kind())) {
                    found.add(staged(match, use));
                }
            }
        }
        new StatusFrames(sentence, words, context).read().forEach(s -> found.add(prefixed(s)));
        found.sort(Comparator.comparingInt((Staged s) -> -s.slice().length())
                .thenComparingInt(s -> s.slice().from()));
        List<Staged> taken = new ArrayList<>();
        for (Staged staged : found) {
            if (taken.stream().noneMatch(t -> t.slice().overlaps(staged.slice()))) {
                taken.add(staged);
            }
        }
        taken.sort(Comparator.comparingInt(s -> s.slice().from()));
        return taken;
    }

    private Staged staged(Sentence.Match match, StatusWords.Use use) {
        boolean predicate = use.where() == StatusWords.Where.END
                || use.where() == StatusWords.Where.BRACKET
                || use.where() == StatusWords.Where.DONE
                || context.atClauseEnd(match.to());
        return prefixed(new Staged(match.slice(), use.kind(), predicate));
    }

    /** Takes the words before a state that belong to it. */
    private Staged prefixed(Staged staged) {
        Slice slice = staged.slice();
        int from = isState(staged.kind()) ? prefixed(slice.from()) : slice.from();
        return new Staged(Slice.of(from, slice.to()), staged.kind(), staged.predicate());
    }

    /** Tells whether a kind is a state that something is in, which 已 or 正 may open. */
    private static boolean isState(StatusKind kind) {
        return switch (kind) {
            case DECIDED, SIGNED, UNDER_CONSTRUCTION, IN_PROGRESS, IMPLEMENTED, OPERATING, COMPLETED, SCALED, PLANNED ->
                true;
            default -> false;
        };
    }

    /** The start of a status word with the words before it that belong to it: 已全线贯通. */
    private int prefixed(int from) {
        int at = from;
        for (int i = 0; i < MOST_PREFIXES; i++) {
            Optional<Integer> next = context.ends(words.all(StatusWords.Part.DONE), at);
            at = next.or(() -> context.ends(words.all(StatusWords.Part.PREFIX), from))
                    .orElse(at);
        }
        return at;
    }

    private boolean stands(Sentence.Match match, StatusWords.Where where, StatusKind kind) {
        return switch (where) {
            case ANY ->
                context.isWord(match.from(), match.to())
                        && !opensNoun(match.to())
                        && !(kind == StatusKind.COMPLETED && context.isAimed(match.from()));
            case LEAD -> leads(match) && (verbFollows(match.to()) || opensTitle(match.to()));
            case VERB -> leads(match) && governs(match);
            case TRANSITIVE -> leads(match) && governs(match) && !verbFollows(match.to());
            case ADVERB -> leads(match) && sentence.at(match.to()) != '的';
            case END ->
                context.atClauseEnd(match.to())
                        && !context.atClauseStart(match.from())
                        && !context.precedes(StatusWords.Part.MODAL, match.from());
            case LIST -> context.atClauseStart(match.from()) && verbFollows(match.to());
            case DONE -> context.isWord(match.from(), match.to()) && !opensNoun(match.to()) && isDone(match, kind);
            case TOLD -> context.isWord(match.from(), match.to()) && context.isTold(match.from(), match.to());
            case RELATIVE -> sentence.at(match.to()) == '的' && !context.atClauseStart(match.from());
            case BRACKET -> marks.closer(match.from() - 1) == match.to() && sentence.at(match.to()) == '）';
        };
    }

    private boolean isDone(Sentence.Match match, StatusKind kind) {
        int from = match.from();
        int before = context.ends(words.all(StatusWords.Part.PREFIX), from).orElse(from);
        return context.precedes(StatusWords.Part.DONE, from)
                || context.precedes(StatusWords.Part.DONE, before)
                || (kind == StatusKind.OPERATING && context.follows(StatusWords.Part.STEADY, match.to()));
    }

    /** Tells whether the next word is an ending that would make one noun with the word before: 先行启动 + 区. */
    private boolean opensNoun(int end) {
        int number = sentence.tokenAt(end);
        return context.follows(StatusWords.Part.NOUN, end)
                || (number < sentence.size()
                        && sentence.token(number)
                                .term()
                                .filter(t ->
                                        t.text().length() == 1 && !t.suffixes().isEmpty())
                                .isPresent());
    }

    /** A whole word before something that it governs. */
    private boolean leads(Sentence.Match match) {
        return context.isWord(match.from(), match.to()) && !context.atClauseEnd(match.to()) && !opensNoun(match.to());
    }

    /** Tells whether a word that leads is a verb and no noun: no modal verb or conjunction follows, and no 的 precedes. */
    private boolean governs(Sentence.Match match) {
        return NO_OBJECT.indexOf(sentence.at(match.to())) < 0
                && !context.follows(StatusWords.Part.MODAL, match.to())
                && sentence.at(match.from() - 1) != '的';
    }

    private boolean opensTitle(int end) {
        return Marks.opensQuote(sentence.at(end)) || sentence.at(end) == '《';
    }

    private boolean verbFollows(int end) {
        int number = sentence.tokenAt(end);
        return number < sentence.size()
                && (sentence.token(number).is(WordClass.STOP)
                        || sentence.token(number).is(WordClass.VERB));
    }
}
