package org.bridgehead.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.extract.document.Slice;

/** Reads titles, also those over several lines. */
final class Titles {

    private static final int FURTHEST_AUTHOR = 4;
    private static final int LONGEST_QUESTION = 40;

    private final Signatures signatures;
    private final SectionHeadings headings;
    private final Grammar grammar;
    private final Mastheads mastheads;

    Titles(Signatures signatures, SectionHeadings headings, Grammar grammar, Mastheads mastheads) {
        this.signatures = signatures;
        this.headings = headings;
        this.grammar = grammar;
        this.mastheads = mastheads;
    }

    /** Takes the lines of a title that the first line begins off the list, and returns where the title stands. */
    List<Slice> take(List<Line> rest) {
        if (!isTitle(rest)) {
            return List.of();
        }
        Line first = rest.get(0);
        Optional<Slice> words = signatures.titleWords(first);
        int count = lines(rest, 0);
        List<Slice> title = new ArrayList<>();
        Slice own = signatures.withoutWrapping(first.text(), words.orElse(Slice.of(0, first.length())));
        if (!own.isEmpty()) {
            title.add(Slice.of(first.slice().from() + own.from(), first.slice().from() + own.to()));
        }
        for (Line more : rest.subList(1, count)) {
            title.add(more.slice());
        }
        rest.subList(0, count).clear();
        return title;
    }

    /** Tells whether the first of these lines is a title, or begins one. */
    boolean isTitle(List<Line> rest) {
        Line first = rest.get(0);
        Optional<Slice> words = signatures.titleWords(first);
        if (words.isPresent()) {
            return !words.get().isEmpty() || (rest.size() > 1 && signatures.couldBeTitle(rest.get(1)));
        }
        boolean asks = first.length() <= LONGEST_QUESTION
                && "？！".indexOf(first.text().charAt(first.length() - 1)) >= 0
                && (signed(rest, 0) || (rest.size() > 1 && signatures.isSubtitle(rest.get(1))));
        return rest.size() > 1
                && (asks || signatures.couldBeTitle(first))
                && !isAuthorOnly(rest, 0)
                && !(headings.isUsual(first.text()) && !signed(rest, 0))
                && headsText(rest);
    }

    /** A first line is a title if it is declared, signed, or what follows starts anew: no broken first sentence. */
    private boolean headsText(List<Line> rest) {
        Line first = rest.get(0);
        if (signatures.isDeclaredTitle(first) || signatures.opensTitle(first) || signed(rest, 0)) {
            return true;
        }
        Line second = rest.get(1);
        boolean longer = second.length() >= first.length()
                || headings.isPlain(second.text())
                || second.isComplete()
                || signatures.date(second).isPresent()
                || signatures.bylines().unit(second).isPresent()
                || mastheads.isOccasion(second);
        return longer && !Marks.isMark(second.text().charAt(0)) && !grammar.runsOn(first.text(), second.text());
    }

    /** An author line above a title belongs to what stands above it. */
    boolean isAuthorOnly(List<Line> lines, int i) {
        Line line = lines.get(i);
        boolean author = signatures.bylines().signature(line).isPresent() && !signatures.isDeclaredTitle(line);
        boolean signedBelow = i + 1 < lines.size()
                && signatures.bylines().signature(lines.get(i + 1)).isPresent();
        return (author && !signedBelow)
                || signatures.isFormEntry(line)
                || signatures.date(line).isPresent();
    }

    /** Tells whether an author line follows the title that starts at {@code i}. */
    boolean signed(List<Line> lines, int i) {
        int after = i + lines(lines, i);
        while (after < lines.size()
                && (mastheads.isOccasion(lines.get(after))
                        || signatures.date(lines.get(after)).isPresent())) {
            after++;
        }
        return after < lines.size()
                && signatures.bylines().signature(lines.get(after)).isPresent();
    }

    /** How many lines the title takes, subtitles included. */
    int lines(List<Line> lines, int i) {
        int count = 1;
        if (i + 1 < lines.size() && continues(lines, i)) {
            count++;
        }
        while (i + count < lines.size() && count < FURTHEST_AUTHOR && signatures.isSubtitle(lines.get(i + count))) {
            count++;
        }
        return count;
    }

    private boolean continues(List<Line> lines, int i) {
        Line first = lines.get(i);
        boolean label = signatures.titleWords(first).map(Slice::isEmpty).orElse(false);
        Line next = lines.get(i + 1);
        if (label) {
            return signatures.couldBeTitle(next);
        }
        if (signatures.bylines().signature(first).isPresent() || !signatures.couldBeTitle(first)) {
            return false;
        }
        boolean opened = signatures.opensTitle(first) && signatures.closesTitle(next);
        return opened || (couldGoOn(first, next) && isSignedBelow(lines, i + 2));
    }

    /** Tells whether the next line is the rest of a title that the first does not close. */
    private boolean couldGoOn(Line first, Line next) {
        return !signatures.closesTitle(first)
                && signatures.couldBeTitle(next)
                && !headings.isUsual(next.text())
                && !signatures.isFormEntry(next)
                && !mastheads.isOccasion(next)
                && signatures.bylines().signature(next).isEmpty()
                && signatures.bylines().unit(next).isEmpty()
                && signatures.date(next).isEmpty();
    }

    private boolean isSignedBelow(List<Line> lines, int i) {
        return i < lines.size()
                && (signatures.bylines().signature(lines.get(i)).isPresent()
                        || signatures.isSubtitle(lines.get(i))
                        || signatures.date(lines.get(i)).isPresent());
    }
}
