package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.extract.document.Slice;

/** Tells title, author and date lines by their look. */
final class Signatures {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_AUTHOR = 40;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_LABEL = 14;
    private static final ImmutableList<Cue> LABELS =
            ImmutableList.of(Cue.AUTHOR_LABEL, Cue.DATE_LABEL, Cue.OTHER_LABEL, Cue.TITLE_LABEL);

    private final CueBook cues;
    private final Grammar grammar;
    private final SectionHeadings headings;
    private final MarkerReader markers;
    private final Bylines bylines;

    Signatures(CueBook cues, Grammar grammar, SectionHeadings headings, MarkerReader markers) {
        this.cues = cues;
        this.grammar = grammar;
        this.headings = headings;
        this.markers = markers;
        this.bylines = new Bylines(cues, grammar, markers, this);
    }

    Bylines bylines() {
        return bylines;
    }

    /** Tells whether the line could be a title: short, no sentence, no usual heading. */
    boolean couldBeTitle(Line line) {
        return line.length() >= 4
                && line.length() <= LONGEST_TITLE
                && !line.isComplete()
                && !line.holdsSentence()
                && !headings.isPlain(line.text())
                && "，、；".indexOf(line.text().charAt(line.length() - 1)) < 0
                && (markers.at(line.text(), 0, line.length()).isEmpty()
                        || titleWords(line).isPresent());
    }

    /** Tells whether the line says of itself that it is a title: a label, a counter, or 关于…的建议. */
    boolean isDeclaredTitle(Line line) {
        if (titleWords(line).isPresent()) {
            return true;
        }
        Slice all = Slice.of(0, line.length());
        return couldBeTitle(line)
                && cues.get(Cue.TITLE_START).starts(line.text(), all) > 0
                && cues.get(Cue.TITLE_END).ends(line.text(), all);
    }

    /** Tells whether the line opens like a title that goes on in the next. */
    boolean opensTitle(Line line) {
        Slice all = Slice.of(0, line.length());
        return couldBeTitle(line)
                && cues.get(Cue.TITLE_START).starts(line.text(), all) > 0
                && !cues.get(Cue.TITLE_END).ends(line.text(), all);
    }

    /** Tells whether the line closes like a title. */
    boolean closesTitle(Line line) {
        return couldBeTitle(line) && cues.get(Cue.TITLE_END).ends(line.text(), Slice.of(0, line.length()));
    }

    /** The title behind a label or a counter (标题：, 提案一：, 第二篇), as a slice of the line. */
    Optional<Slice> titleWords(Line line) {
        Optional<Slice> labelled = afterLabel(line, Cue.TITLE_LABEL);
        return labelled.isPresent() ? labelled.flatMap(words -> named(line, words)) : afterCounter(line);
    }

    /** Behind a label stands a title, be it with a full stop, or the first sentence of what 案由 tells. */
    private Optional<Slice> named(Line line, Slice words) {
        if (words.isEmpty()) {
            return Optional.of(words);
        }
        int stop = words.to() - (line.text().charAt(words.to() - 1) == '。' ? 1 : 0);
        Slice title = Slice.of(words.from(), stop);
        boolean closed = stop == words.to() || cues.get(Cue.TITLE_END).ends(line.text(), title);
        return closed
                        && title.length() <= LONGEST_TITLE
                        && !line.part(title.from(), title.to()).holdsSentence()
                ? Optional.of(title)
                : Optional.empty();
    }

    private Optional<Slice> afterCounter(Line line) {
        String text = line.text();
        if (line.length() > LONGEST_TITLE || line.isComplete() || line.holdsSentence()) {
            return Optional.empty();
        }
        int at = skipBrackets(text, 0);
        int counter = cues.get(Cue.TITLE_COUNTER).startsAt(text, at, text.length());
        boolean ordinal = text.startsWith("第", at);
        if (counter == 0 && !ordinal) {
            return Optional.empty();
        }
        int numeral = at + (ordinal ? 1 : counter);
        int end = numeral;
        while (end < text.length() && "一二三四五六七八九十0123456789".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end == numeral || (ordinal && !text.startsWith("篇", end) && !text.startsWith("件", end))) {
            return Optional.empty();
        }
        end = ordinal ? end + 1 : end;
        int words = end;
        while (words < text.length() && "：、.，】》） ".indexOf(text.charAt(words)) >= 0) {
            words++;
        }
        return words == end && words < text.length() ? Optional.empty() : Optional.of(Slice.of(words, text.length()));
    }

    private static int skipBrackets(String text, int from) {
        int at = from;
        while (at < text.length() && "【《（[".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** What stands behind a label and its colon, up to another label in the same line. */
    private Optional<Slice> afterLabel(Line line, Cue label) {
        String text = line.text();
        int at = skipBrackets(text, 0);
        int colon = labelEnd(text, at, label);
        if (colon < 0) {
            return Optional.empty();
        }
        int from = colon + 1;
        while (from < text.length() && "： 】".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < text.length() && !(text.charAt(to) == ' ' && isLabelled(text, to))) {
            to++;
        }
        return Optional.of(Slice.of(from, to));
    }

    private boolean isLabelled(String text, int space) {
        int at = space;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int from = at;
        return LABELS.stream().anyMatch(label -> labelEnd(text, from, label) >= 0);
    }

    /** Where the colon or bracket behind a label stands, spaces inside the label left aside; -1 without either. */
    private int labelEnd(String text, int from, Cue label) {
        int limit = Math.min(text.length(), from + LONGEST_LABEL);
        for (int at = from + 1; at < limit; at++) {
            if ("：】/".indexOf(text.charAt(at)) >= 0) {
                String words = text.substring(from, at).replace(" ", "");
                return cues.get(label).words().contains(words) ? at : -1;
            }
        }
        return -1;
    }

    /** The author in an author line, as a slice of the line. */
    Optional<Slice> author(Line line) {
        Optional<Slice> labelled = afterLabel(line, Cue.AUTHOR_LABEL);
        if (labelled.isPresent() && line.length() <= 2 * LONGEST_AUTHOR) {
            return labelled.map(slice -> withoutClosers(line.text(), slice)).filter(slice -> !slice.isEmpty());
        }
        if (line.length() > LONGEST_AUTHOR
                || line.isComplete()
                || line.holdsSentence()
                || headings.isPlain(line.text())) {
            return Optional.empty();
        }
        Slice whole = withoutBrackets(line.text());
        return !whole.isEmpty() && looksSigned(line.text(), whole) ? Optional.of(whole) : Optional.empty();
    }

    private boolean looksSigned(String text, Slice whole) {
        int bracket = text.lastIndexOf('（', whole.to() - 1);
        if (bracket > whole.from() && text.charAt(whole.to() - 1) == '）') {
            Slice before = withoutClosers(text, Slice.of(whole.from(), bracket));
            Slice office = Slice.of(bracket + 1, whole.to() - 1);
            return looksSigned(text, before)
                    || (bylines.isName(text.substring(before.from(), before.to())) && namesOffice(text, office));
        }
        int others = cues.get(Cue.AUTHOR_OTHERS).endsAt(text, whole.from() + 2, whole.to());
        if (others > 0) {
            return looksSigned(text, Slice.of(whole.from(), whole.to() - others));
        }
        int comma = text.indexOf('，', whole.from());
        if (comma >= 0) {
            return text.charAt(0) == '（'
                    && bylines.isName(text.substring(whole.from(), comma))
                    && namesOffice(text, Slice.of(comma, whole.to()));
        }
        if (cues.get(Cue.TITLE_START).starts(text, whole) > 0) {
            return false;
        }
        if (cues.get(Cue.AUTHOR_END).ends(text, whole)
                || cues.get(Cue.AUTHOR_ROLE).ends(text, whole)) {
            return !grammar.isImperative(text, whole);
        }
        if (cues.get(Cue.REPORTER).within(text, whole) && text.indexOf(' ', whole.from()) > 0) {
            return true;
        }
        boolean party = cues.get(Cue.AUTHOR_START).starts(text, whole) > 0;
        int space = text.lastIndexOf(' ', whole.to() - 1);
        int name = whole.to() - space - 1;
        boolean named = space > whole.from() && name >= 2 && name <= LONGEST_NAME;
        return (named && (namesOffice(text, whole) || bylines.isName(text.substring(space + 1, whole.to()))))
                || (party && named)
                || bylines.isName(text.substring(whole.from(), whole.to()));
    }

    private boolean namesOffice(String text, Slice words) {
        return cues.get(Cue.AUTHOR_ROLE).within(text, words)
                || cues.get(Cue.AUTHOR_END).within(text, words);
    }

    /** A title without the marks that wrap it and without the sign of a note at its end. */
    Slice withoutWrapping(String text, Slice words) {
        int from = words.from();
        int to = words.to();
        while (to > from && "*＊①※ ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        boolean wrapped = to - from > 2
                && "《【".indexOf(text.charAt(from)) >= 0
                && text.indexOf("》】".charAt("《【".indexOf(text.charAt(from))), from) == to - 1;
        return wrapped ? Slice.of(from + 1, to - 1) : Slice.of(from, to);
    }

    private static Slice withoutBrackets(String text) {
        int from = skipBrackets(text, 0);
        return withoutClosers(text, Slice.of(from, text.length()));
    }

    private static Slice withoutClosers(String text, Slice slice) {
        int from = slice.from();
        int to = slice.to();
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from
                && ("】》）]".indexOf(text.charAt(to - 1)) >= 0 || text.charAt(to - 1) <= ' ')
                && opened(text, from, to)) {
            to--;
        }
        return Slice.of(from, to);
    }

    private static boolean opened(String text, int from, int to) {
        char closer = text.charAt(to - 1);
        return closer <= ' ' || text.substring(from, to - 1).indexOf("【《（[".charAt("】》）]".indexOf(closer))) < 0;
    }

    /** The date in a date line, as a slice of the line. */
    Optional<Slice> date(Line line) {
        Slice whole = afterLabel(line, Cue.DATE_LABEL).orElseGet(() -> withoutBrackets(line.text()));
        String text = line.text();
        int digits = 0;
        for (int i = whole.from(); i < whole.to(); i++) {
            char unit = text.charAt(i);
            if ("0123456789〇○零一二三四五六七八九十".indexOf(unit) >= 0) {
                digits++;
            } else if ("年月日-/. 号".indexOf(unit) < 0) {
                return Optional.empty();
            }
        }
        boolean dated = digits >= 4 && whole.length() <= 16 && (text.indexOf('年') >= 0 || whole.length() - digits == 2);
        return dated ? Optional.of(whole) : Optional.empty();
    }

    /** Tells whether the line is an entry of a form that reading has no use for: 编号：, 类别：, a second author. */
    boolean isFormEntry(Line line) {
        return line.length() <= LONGEST_TITLE
                && (afterLabel(line, Cue.OTHER_LABEL).isPresent()
                        || afterLabel(line, Cue.AUTHOR_LABEL).isPresent());
    }

    /** Tells whether the line is a subtitle. */
    boolean isSubtitle(Line line) {
        return line.length() <= LONGEST_TITLE
                && cues.get(Cue.SUBTITLE_START).startsAt(line.text(), 0, line.length()) > 0
                && !line.isComplete();
    }
}
