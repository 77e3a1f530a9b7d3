package org.bridgehead.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.model.StatusKind;
import org.bridgehead.extract.document.Slice;

/** Finds the words of a sentence that say how far something has come. */
final class StatusFinder {

    private static final int LONGEST_FRAME = 12;

    private final Sentence sentence;
    private final StatusWords words;
    private final Marks marks;

    StatusFinder(Sentence sentence, StatusWords words, Marks marks) {
        this.sentence = sentence;
        this.words = words;
        this.marks = marks;
    }

    /** Returns them in order, the longer first where two overlap. */
    List<Staged> read() {
        List<Staged> found = new ArrayList<>();
        for (Sentence.Match match : sentence.matches()) {
            if (words.words().containsKey(match.term().text())) {
                for (StatusWords.Use use : words.words().get(match.term().text())) {
                    if (stands(match, use.where())) {
                        found.add(new Staged(match.slice(), use.kind(), isPredicate(match, use)));
                    }
                }
            }
        }
        words.frames().forEach(frame -> frames(frame, found));
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

    private boolean isPredicate(Sentence.Match match, StatusWords.Use use) {
        return use.where() == StatusWords.Where.END
                || use.where() == StatusWords.Where.BRACKET
                || atClauseEnd(match.to());
    }

    private boolean stands(Sentence.Match match, StatusWords.Where where) {
        return switch (where) {
            case ANY -> sentence.isEdge(match.to()) && !opensNoun(match.to());
            case LEAD -> leads(match) && (verbFollows(match.to()) || Marks.opensQuote(sentence.at(match.to())));
            case ADVERB -> leads(match);
            case END -> atClauseEnd(match.to()) && !atClauseStart(match.from());
            case LIST -> atClauseStart(match.from()) && verbFollows(match.to());
            case RELATIVE -> sentence.at(match.to()) == '的' && !atClauseStart(match.from());
            case BRACKET -> marks.closer(match.from() - 1) == match.to() && sentence.at(match.to()) == '）';
        };
    }

    /** Tells whether the next word is an ending that would make one noun with the word before: 先行启动 + 区. */
    private boolean opensNoun(int end) {
        int number = sentence.tokenAt(end);
        return number < sentence.size()
                && sentence.token(number)
                        .term()
                        .filter(t -> t.text().length() == 1 && !t.suffixes().isEmpty())
                        .isPresent();
    }

    /** A whole word before something that it governs. */
    private boolean leads(Sentence.Match match) {
        return sentence.isEdge(match.from())
                && sentence.isEdge(match.to())
                && !atClauseEnd(match.to())
                && !opensNoun(match.to());
    }

    private boolean verbFollows(int end) {
        int number = sentence.tokenAt(end);
        return number < sentence.size()
                && (sentence.token(number).is(WordClass.STOP)
                        || sentence.token(number).is(WordClass.VERB));
    }

    private boolean atClauseEnd(int end) {
        char next = sentence.at(end);
        return Marks.endsClause(next) || next == '”' || next == '）';
    }

    private boolean atClauseStart(int from) {
        char before = sentence.at(from - 1);
        return Marks.endsClause(before) || before == '、' || before == '“';
    }

    private void frames(StatusWords.Frame frame, List<Staged> found) {
        String text = sentence.words(sentence.slice());
        int base = sentence.slice().from();
        int at = text.indexOf(frame.opening());
        while (at >= 0) {
            int from = base + at;
            int body = from + frame.opening().length();
            if (sentence.isEdge(from) && sentence.isEdge(body)) {
                Optional<Integer> end = frame.endings().isEmpty() ? verbEnd(body) : endingEnd(frame, body);
                end.ifPresent(to -> found.add(staged(Slice.of(from, to), frame.kind())));
            }
            at = text.indexOf(frame.opening(), at + 1);
        }
    }

    private Staged staged(Slice slice, StatusKind kind) {
        return new Staged(slice, kind, true);
    }

    /** The end of the next verb, at most one adverb before it. */
    private Optional<Integer> verbEnd(int body) {
        Optional<Integer> verb = starts(words.verbs(), body);
        return verb.isPresent() ? verb : starts(words.adverbs(), body).flatMap(end -> starts(words.verbs(), end));
    }

    private Optional<Integer> starts(Iterable<String> choices, int at) {
        for (String choice : choices) {
            int end = at + choice.length();
            if (end <= sentence.slice().to()
                    && sentence.words(Slice.of(at, end)).equals(choice)) {
                return Optional.of(end);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> endingEnd(StatusWords.Frame frame, int body) {
        for (int at = body; at <= body + LONGEST_FRAME && at < sentence.slice().to(); at++) {
            char unit = sentence.at(at);
            if (Marks.endsClause(unit) || unit == '的') {
                return Optional.empty();
            }
            Optional<Integer> end = starts(frame.endings(), at);
            if (end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }
}
