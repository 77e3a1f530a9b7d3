package org.bridgehead.extract.structure;

import java.util.Optional;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.Word;

/** Reads who signs a text where that does not stand on a plain author line: with a date, in brackets, over two lines. */
final class Bylines {

    private static final int LONGEST = 40;
    private static final int LONGEST_UNIT = 30;
    private static final int LONGEST_NAME = 4;
    private static final int OPENING = 24;
    private static final String MARKS = "，、。：；！？“”《》|";

    private final CueBook cues;
    private final Grammar grammar;
    private final Signatures signatures;
    private final MarkerReader markers;

    Bylines(CueBook cues, Grammar grammar, MarkerReader markers, Signatures signatures) {
        this.cues = cues;
        this.grammar = grammar;
        this.markers = markers;
        this.signatures = signatures;
    }

    /**
     * Who signs.
     *
     * @param author as a slice of the line
     * @param date where it stands in the same line
     */
    record Signed(Slice author, Optional<Slice> date) {}

    /** The signature in a line: an author line, or one with a date behind or 编印 at its end. */
    Optional<Signed> signature(Line line) {
        Optional<Slice> author = signatures.author(line).or(() -> speaker(line));
        if (author.isPresent()) {
            return author.map(slice -> new Signed(slice, Optional.empty()));
        }
        String text = line.text();
        if (line.length() > LONGEST + OPENING || line.isComplete() || line.holdsSentence()) {
            return Optional.empty();
        }
        for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
            Line behind = line.part(space + 1, line.length());
            if (!behind.text().isBlank() && signatures.date(behind).isPresent()) {
                int from = space + 1;
                while (from < line.length() && text.charAt(from) == ' ') {
                    from++;
                }
                Slice date = Slice.of(from, line.length());
                return issuer(line, space).map(slice -> new Signed(slice, Optional.of(date)));
            }
        }
        int end = withoutTail(text, line.length());
        return end < line.length()
                ? issuer(line, line.length()).map(slice -> new Signed(slice, Optional.empty()))
                : Optional.empty();
    }

    /** Who is named before 反映： on a line of its own. */
    private Optional<Slice> speaker(Line line) {
        String text = line.text();
        int end = line.length() - (text.endsWith("：") ? 1 : 0);
        int name = end - cues.get(Cue.AUTHOR_SAYS).endsAt(text, 1, end);
        Slice words = Slice.of(0, name);
        boolean named = name > 1
                && name < end
                && end < line.length()
                && text.chars().limit(name).noneMatch(unit -> MARKS.indexOf(unit) >= 0)
                && (cues.get(Cue.AUTHOR_ROLE).within(text, words)
                        || cues.get(Cue.AUTHOR_END).within(text, words)
                        || cues.get(Cue.AUTHOR_START).starts(text, words) > 0
                        || isName(text.substring(0, name)));
        return named ? Optional.of(words) : Optional.empty();
    }

    private Optional<Slice> issuer(Line line, int to) {
        int end = to;
        while (end > 0 && line.text().charAt(end - 1) == ' ') {
            end--;
        }
        end = withoutTail(line.text(), end);
        if (end == 0) {
            return Optional.empty();
        }
        Line part = line.part(0, end);
        return signatures.author(part).or(() -> unit(part));
    }

    private int withoutTail(String text, int end) {
        int to = end - cues.get(Cue.AUTHOR_TAIL).endsAt(text, 1, end);
        while (to > 1 && text.charAt(to - 1) == ' ') {
            to--;
        }
        return to;
    }

    /** A bare name of a body, where one may stand: under a title. */
    Optional<Slice> unit(Line line) {
        Slice all = Slice.of(0, line.length());
        String text = line.text();
        boolean plain = line.length() >= LONGEST_NAME
                && line.length() <= LONGEST_UNIT
                && text.chars().noneMatch(unit -> MARKS.indexOf(unit) >= 0)
                && text.indexOf('的') < 0;
        return plain
                        && cues.get(Cue.AUTHOR_UNIT).ends(text, all)
                        && cues.get(Cue.TITLE_START).starts(text, all) == 0
                        && markers.at(text, 0, line.length()).isEmpty()
                        && !grammar.isImperative(text, all)
                ? Optional.of(all)
                : Optional.empty();
    }

    /** The reporters named in brackets at the start of a report: 本报讯（记者 …）. */
    Optional<Slice> opening(Line line) {
        String text = line.text();
        int open = text.indexOf('（');
        int close = open < 0 ? -1 : text.indexOf('）', open);
        Slice inside = Slice.of(open + 1, Math.max(open + 1, close));
        boolean reports = open > 0
                && open <= OPENING
                && cues.get(Cue.NEWS_OPENING).within(text, Slice.of(0, open))
                && cues.get(Cue.REPORTER).starts(text, inside) > 0;
        return reports && inside.length() <= LONGEST ? Optional.of(inside) : Optional.empty();
    }

    /** Who is named in brackets behind a title. */
    Optional<Slice> behind(Line title) {
        String text = title.text();
        int open = text.lastIndexOf('（');
        if (open < LONGEST_NAME || !text.endsWith("）")) {
            return Optional.empty();
        }
        return signatures.author(title.part(open + 1, title.length() - 1)).isPresent()
                ? Optional.of(Slice.of(open + 1, title.length() - 1))
                : Optional.empty();
    }

    /** Who is named in a note below the text: （作者系…）, （记者 …）. */
    Optional<Slice> note(Line line) {
        String text = line.text();
        boolean wrapped = text.charAt(0) == '（' && text.endsWith("）");
        if (line.length() > LONGEST + OPENING || !wrapped || line.holdsSentence()) {
            return Optional.empty();
        }
        Slice inside = Slice.of(1, line.length() - 1);
        if (cues.get(Cue.REPORTER).starts(text, inside) > 0) {
            return Optional.of(inside);
        }
        int comma = text.lastIndexOf('，');
        if (comma > 1 && signatures.date(line.part(comma + 1, inside.to())).isPresent()) {
            Line part = line.part(1, comma);
            return signatures
                    .author(part)
                    .or(() -> unit(part))
                    .map(slice -> Slice.of(slice.from() + 1, slice.to() + 1));
        }
        int cue = cues.get(Cue.AUTHOR_NOTE).starts(text, inside);
        int from = inside.from() + cue;
        while (from < inside.to() && "： 系为是".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return cue > 0 && from < inside.to() ? Optional.of(Slice.of(from, inside.to())) : Optional.empty();
    }

    /** Tells whether two lines are one signature: a name, and where its bearer belongs. */
    boolean belongTogether(Line one, Line other) {
        return (isName(one.text()) && isBody(other)) || (isBody(one) && isName(other.text()));
    }

    private boolean isBody(Line line) {
        return !isName(line.text())
                && signatures.titleWords(line).isEmpty()
                && line.text().indexOf('：') < 0
                && (cues.get(Cue.AUTHOR_END).ends(line.text(), Slice.of(0, line.length()))
                        || unit(line).isPresent());
    }

    /** Tells whether a line is nothing but a person's name, be there a space in it. */
    boolean isName(String text) {
        String name = text.replace(" ", "");
        if (name.length() < 2 || name.length() > LONGEST_NAME) {
            return false;
        }
        boolean person = false;
        for (Word word : grammar.words(name)) {
            person |= word.nature().startsWith("nr");
        }
        return person;
    }
}
