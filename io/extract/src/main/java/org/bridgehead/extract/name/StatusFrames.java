package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.extract.document.Slice;

/** Finds the frames of a sentence that say how far something has come: 尚未…, 已有…落地. */
final class StatusFrames {

    private static final int LONGEST_FRAME = 12;
    private static final int LONGEST_REST = 10;
    private static final int SHORT_REST = 5;
    private static final int BRIEF_REST = 4;
    private static final int MOST_ADVERBS = 2;
    private static final String BREAKS = "、的并和";

    private final Sentence sentence;
    private final StatusWords words;
    private final StatusContext context;

    StatusFrames(Sentence sentence, StatusWords words, StatusContext context) {
        this.sentence = sentence;
        this.words = words;
        this.context = context;
    }

    /** Returns them by frame, overlapping ones too. */
    List<Staged> read() {
        List<Staged> found = new ArrayList<>();
        String text = sentence.words(sentence.slice());
        words.frames().forEach(frame -> read(frame, text, found));
        return found;
    }

    private void read(StatusWords.Frame frame, String text, List<Staged> found) {
        int base = sentence.slice().from();
        int at = text.indexOf(frame.opening());
        while (at >= 0) {
            int from = base + at;
            int body = from + frame.opening().length();
            if (context.isWord(from, body)) {
                end(frame, from, body).ifPresent(to -> found.add(new Staged(Slice.of(from, to), frame.kind(), true)));
            }
            at = text.indexOf(frame.opening(), at + 1);
        }
    }

    /** Tells whether a word stands in a list or behind 的 and so describes a noun: 系统、长期…. */
    private boolean isAttribute(int from) {
        char before = sentence.at(from - 1);
        return before == '、' || before == '的';
    }

    private Optional<Integer> end(StatusWords.Frame frame, int from, int body) {
        return switch (frame.shape()) {
            case ENDINGS -> ending(frame.endings(), body);
            case TOLD -> context.isTold(from, body) ? ending(frame.endings(), body) : Optional.empty();
            case CLOSE -> close(frame.endings(), body);
            case LISTED -> listed(body);
            case OPEN -> listed(body).or(() -> rest(body, SHORT_REST));
            case ALONE -> listed(body).or(() -> rest(body, SHORT_REST)).or(() -> Optional.of(body));
            case REST -> rest(body, LONGEST_REST);
            case BRIEF ->
                isAttribute(from)
                        ? Optional.empty()
                        : rest(body, BRIEF_REST).filter(to -> !context.precedes(StatusWords.Part.NOUN, to));
            case FINAL -> ending(frame.endings(), body).filter(context::atClauseEnd);
        };
    }

    /** The end of the next verb, a few adverbs before it. */
    private Optional<Integer> listed(int body) {
        int at = body;
        for (int i = 0; i <= MOST_ADVERBS; i++) {
            Optional<Integer> verb = context.starts(words.all(StatusWords.Part.VERB), at);
            if (verb.isPresent()) {
                return verb;
            }
            Optional<Integer> adverb = context.starts(words.all(StatusWords.Part.ADVERB), at);
            if (adverb.isEmpty()) {
                return Optional.empty();
            }
            at = adverb.get();
        }
        return Optional.empty();
    }

    private Optional<Integer> rest(int body, int longest) {
        int end = context.clauseEnd(body);
        boolean plain = end > body
                && end - body <= longest
                && BREAKS.chars()
                        .noneMatch(b -> sentence.words(Slice.of(body, end)).indexOf(b) >= 0);
        return plain ? Optional.of(end) : Optional.empty();
    }

    private Optional<Integer> ending(ImmutableList<String> endings, int body) {
        for (int at = body; at <= body + LONGEST_FRAME && at < sentence.slice().to(); at++) {
            char unit = sentence.at(at);
            if (Marks.endsClause(unit) || BREAKS.indexOf(unit) >= 0) {
                return Optional.empty();
            }
            Optional<Integer> end = context.starts(endings, at);
            if (end.isPresent()) {
                return end.filter(to -> !context.follows(StatusWords.Part.NOUN, to));
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> close(ImmutableList<String> endings, int body) {
        int at = body;
        for (int i = 0; i < MOST_ADVERBS; i++) {
            at = context.starts(words.all(StatusWords.Part.ADVERB), at).orElse(at);
        }
        return context.starts(endings, at)
                .filter(to -> context.atClauseEnd(to) || sentence.at(to) == '的' || sentence.at(to) == '、');
    }
}
