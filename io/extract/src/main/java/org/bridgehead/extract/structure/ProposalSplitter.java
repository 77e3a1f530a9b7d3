package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.extract.document.Slice;

/** Divides the lines of a file among the proposals that they make up. */
final class ProposalSplitter {

    private static final int FURTHEST_AUTHOR = 3;
    private static final int HEAD_LINES = 8;

    private final Signatures signatures;
    private final SectionHeadings headings;
    private final Grammar grammar;

    ProposalSplitter(Signatures signatures, SectionHeadings headings, Grammar grammar) {
        this.grammar = grammar;
        this.signatures = signatures;
        this.headings = headings;
    }

    ImmutableList<FrontMatter> split(ImmutableList<Line> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (starts(lines, i, starts.isEmpty() ? -1 : starts.get(starts.size() - 1))) {
                starts.add(i);
            }
        }
        ImmutableList.Builder<FrontMatter> all = ImmutableList.builder();
        int from = 0;
        for (int i = 0; i <= starts.size(); i++) {
            int to = i == starts.size() ? lines.size() : starts.get(i);
            if (to > from) {
                all.add(read(lines.subList(from, to)));
                from = to;
            }
        }
        return all.build();
    }

    private boolean starts(List<Line> lines, int i, int last) {
        Line line = lines.get(i);
        boolean fresh = i == 0 || lines.get(i - 1).isComplete() || isSignature(lines.get(i - 1));
        if (last >= 0 && i - last <= titleLines(lines, last) + 1 && !hasBody(lines, last, i)) {
            return false;
        }
        if (signatures.titleWords(line).isPresent()) {
            return fresh;
        }
        boolean section = i > 0 && headings.kindOf(line.text()).isPresent() && !signed(lines, i);
        if (!signatures.couldBeTitle(line) || isAuthorOnly(lines, i) || section) {
            return false;
        }
        if (i == 0) {
            return lines.size() > 1;
        }
        boolean named = signed(lines, i) && !endsProposal(lines, i) && !isBrokenSentence(lines, i);
        return fresh && (named || (signatures.isDeclaredTitle(line) && i + 1 < lines.size()));
    }

    /** An author line above a title belongs to what stands above it. */
    private boolean isAuthorOnly(List<Line> lines, int i) {
        Line line = lines.get(i);
        boolean author = signatures.author(line).isPresent() && !signatures.isDeclaredTitle(line);
        boolean signedBelow =
                i + 1 < lines.size() && signatures.author(lines.get(i + 1)).isPresent();
        return (author && !signedBelow) || signatures.date(line).isPresent();
    }

    private boolean isSignature(Line line) {
        return signatures.author(line).isPresent() || signatures.date(line).isPresent();
    }

    private static boolean hasBody(List<Line> lines, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (lines.get(i).isComplete() || lines.get(i).holdsSentence()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether an author line follows the title that starts at {@code i}. */
    private boolean signed(List<Line> lines, int i) {
        int after = i + titleLines(lines, i);
        return after < lines.size() && signatures.author(lines.get(after)).isPresent();
    }

    /** Tells whether what looks like title and author is one sentence over several lines: it runs on, or a mark follows. */
    private boolean isBrokenSentence(List<Line> lines, int i) {
        int author = i + titleLines(lines, i);
        boolean markFollows = author + 1 < lines.size()
                && Marks.isMark(lines.get(author + 1).text().charAt(0));
        return markFollows
                || grammar.runsOn(lines.get(i).text(), lines.get(author).text());
    }

    private boolean endsProposal(List<Line> lines, int i) {
        return i + titleLines(lines, i) + 1 >= lines.size();
    }

    /** How many lines the title takes, subtitles included. */
    private int titleLines(List<Line> lines, int i) {
        int count = 1;
        if (i + 1 < lines.size() && continuesTitle(lines, i)) {
            count++;
        }
        while (i + count < lines.size() && count < FURTHEST_AUTHOR && signatures.isSubtitle(lines.get(i + count))) {
            count++;
        }
        return count;
    }

    private boolean continuesTitle(List<Line> lines, int i) {
        boolean label = signatures.titleWords(lines.get(i)).map(Slice::isEmpty).orElse(false);
        Line next = lines.get(i + 1);
        if (label) {
            return signatures.couldBeTitle(next);
        }
        boolean opened = signatures.opensTitle(lines.get(i)) && signatures.closesTitle(next);
        return opened && signatures.author(lines.get(i)).isEmpty();
    }

    private FrontMatter read(List<Line> lines) {
        Slice extent = Slice.of(
                lines.get(0).slice().from(), lines.get(lines.size() - 1).slice().to());
        List<Line> rest = new ArrayList<>(lines);
        ImmutableList<Slice> title = takeTitle(rest);
        Optional<Slice> author = Optional.empty();
        Optional<Slice> date = Optional.empty();
        for (int i = 0; i < HEAD_LINES && !rest.isEmpty(); i++) {
            Line line = rest.get(0);
            if (author.isEmpty() && signatures.author(line).isPresent()) {
                author = signatures.author(line).map(within -> absolute(line, within));
                rest.remove(0);
            } else if (date.isEmpty() && signatures.date(line).isPresent()) {
                date = signatures.date(line).map(within -> absolute(line, within));
                rest.remove(0);
            } else if (rest.size() > 1 && signatures.isFormEntry(line)) {
                rest.remove(0);
            }
        }
        for (int i = 0; i < 2 && rest.size() > 1; i++) {
            Line line = rest.get(rest.size() - 1);
            if (date.isEmpty() && signatures.date(line).isPresent()) {
                date = signatures.date(line).map(within -> absolute(line, within));
                rest.remove(rest.size() - 1);
            } else if (author.isEmpty()
                    && rest.get(rest.size() - 2).isComplete()
                    && signatures.author(line).isPresent()) {
                author = signatures.author(line).map(within -> absolute(line, within));
                rest.remove(rest.size() - 1);
            }
        }
        return new FrontMatter(title, author, date, ImmutableList.copyOf(rest), extent);
    }

    private ImmutableList<Slice> takeTitle(List<Line> rest) {
        Line first = rest.get(0);
        Optional<Slice> words = signatures.titleWords(first);
        boolean alone = rest.size() == 1;
        boolean author = isAuthorOnly(rest, 0);
        boolean section = headings.kindOf(first.text()).isPresent() && !signed(rest, 0);
        if (words.isEmpty() && (alone || author || section || !signatures.couldBeTitle(first) || !headsText(rest))) {
            return ImmutableList.of();
        }
        int count = titleLines(rest, 0);
        ImmutableList.Builder<Slice> title = ImmutableList.builder();
        Slice own = words.orElse(Slice.of(0, first.length()));
        if (!own.isEmpty()) {
            title.add(absolute(first, own));
        }
        if (count > 1 && !signatures.isSubtitle(rest.get(1))) {
            title.add(rest.get(1).slice());
        }
        rest.subList(0, count).clear();
        return title.build();
    }

    /** A first line is a title if it is declared, signed, or what follows starts anew: no broken first sentence. */
    private boolean headsText(List<Line> rest) {
        Line first = rest.get(0);
        if (signatures.isDeclaredTitle(first) || signatures.opensTitle(first) || signed(rest, 0)) {
            return true;
        }
        Line second = rest.get(1);
        boolean longer = second.length() >= first.length() || headings.isPlain(second.text()) || second.isComplete();
        return longer && !Marks.isMark(second.text().charAt(0)) && !grammar.runsOn(first.text(), second.text());
    }

    private static Slice absolute(Line line, Slice within) {
        int from = line.slice().from();
        return Slice.of(from + within.from(), from + within.to());
    }
}
