package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.extract.document.Slice;

/** Takes title, author and date from the head and the foot of one proposal, and leaves its body. */
final class FrontMatterReader {

    private static final int HEAD_LINES = 14;
    private static final int FOOT_LINES = 6;
    private static final int LONGEST_BYLINE = 60;

    private final Signatures signatures;
    private final Mastheads mastheads;
    private final Titles titles;

    FrontMatterReader(Signatures signatures, Mastheads mastheads, Titles titles) {
        this.signatures = signatures;
        this.mastheads = mastheads;
        this.titles = titles;
    }

    FrontMatter read(List<Line> lines) {
        Slice extent = Slice.of(
                lines.get(0).slice().from(), lines.get(lines.size() - 1).slice().to());
        Work work = new Work(lines);
        work.head();
        work.foot();
        return new FrontMatter(
                ImmutableList.copyOf(work.title),
                ImmutableList.copyOf(work.author),
                work.date,
                ImmutableList.copyOf(work.rest),
                extent);
    }

    private static Slice absolute(Line line, Slice within) {
        int from = line.slice().from();
        return Slice.of(from + within.from(), from + within.to());
    }

    /** The reading of one proposal. */
    private final class Work {

        private final List<Line> rest;
        private final List<Slice> title = new ArrayList<>();
        private final List<Slice> author = new ArrayList<>();
        private Optional<Slice> date = Optional.empty();
        /** Whether the author stands above the title: where another stands below, it is only who issued the text. */
        private boolean issued;

        Work(List<Line> lines) {
            this.rest = new ArrayList<>(lines);
        }

        void head() {
            int read = 0;
            while (read < HEAD_LINES && !rest.isEmpty() && (takesTitle() || takesLine())) {
                read++;
            }
            if (author.isEmpty() && !rest.isEmpty()) {
                signatures
                        .bylines()
                        .opening(rest.get(0))
                        .ifPresent(within -> author.add(absolute(rest.get(0), within)));
            }
        }

        private boolean takesTitle() {
            if (!title.isEmpty()) {
                return false;
            }
            if (isPreliminary(rest.get(0)) && titleFollows()) {
                rest.remove(0);
                return true;
            }
            Line first = rest.get(0);
            title.addAll(titles.take(rest));
            if (title.size() == 1 && author.isEmpty()) {
                signatures.bylines().behind(first).ifPresent(within -> {
                    author.add(absolute(first, within));
                    title.set(0, Slice.of(title.get(0).from(), author.get(0).from() - 1));
                });
            }
            return !title.isEmpty();
        }

        private boolean isPreliminary(Line line) {
            return mastheads.isPublication(line) || mastheads.isIssue(line);
        }

        /** Tells whether a title stands below the lines that go before one. */
        private boolean titleFollows() {
            for (int i = 1; i < Math.min(rest.size(), HEAD_LINES); i++) {
                Line line = rest.get(i);
                boolean skipped = isPreliminary(line)
                        || signatures.bylines().signature(line).isPresent()
                        || signatures.date(line).isPresent()
                        || signatures.isFormEntry(line)
                        || mastheads.isOccasion(line);
                if (!skipped || signatures.isDeclaredTitle(line)) {
                    return titles.isTitle(rest.subList(i, rest.size()));
                }
            }
            return false;
        }

        /** Takes a line that is neither title nor body. */
        private boolean takesLine() {
            Line line = rest.get(0);
            if (issued
                    && !title.isEmpty()
                    && signatures.bylines().signature(line).isPresent()) {
                author.clear();
            }
            if (author.isEmpty() && takesAuthor(0)) {
                issued = title.isEmpty() && line.text().indexOf('：') < 0;
                return true;
            }
            Optional<Slice> dated = signatures.date(line);
            if (dated.isPresent()) {
                date = date.or(() -> dated.map(within -> absolute(line, within)));
            } else if (!isAside(line)) {
                return false;
            }
            rest.remove(0);
            return true;
        }

        private boolean isAside(Line line) {
            boolean more = rest.size() > 1;
            return more
                    && (signatures.isFormEntry(line)
                            || (!title.isEmpty() && mastheads.isOccasion(line))
                            || mastheads.isIssue(line)
                            || mastheads.isGreeting(line));
        }

        /** Takes an author line, with a date in the same line, and with name and office on two lines. */
        private boolean takesAuthor(int at) {
            Line line = rest.get(at);
            Optional<Bylines.Signed> signed = signatures.bylines().signature(line);
            if (signed.isEmpty() && !title.isEmpty()) {
                signed = signatures.bylines().unit(line).map(unit -> new Bylines.Signed(unit, Optional.empty()));
            }
            if (signed.isEmpty()) {
                return false;
            }
            author.add(absolute(line, signed.get().author()));
            signed.get().date().ifPresent(within -> date = date.or(() -> Optional.of(absolute(line, within))));
            rest.remove(at);
            if (at < rest.size() && signatures.bylines().belongTogether(line, rest.get(at))) {
                author.add(absolute(
                        rest.get(at),
                        signatures
                                .author(rest.get(at))
                                .orElse(Slice.of(0, rest.get(at).length()))));
                rest.remove(at);
            }
            return true;
        }

        void foot() {
            for (int i = 0; i < FOOT_LINES && rest.size() > 1; i++) {
                if (!takesLast()) {
                    return;
                }
            }
        }

        private boolean takesLast() {
            int last = rest.size() - 1;
            Line line = rest.get(last);
            Optional<Slice> dated = signatures.date(line);
            if (dated.isPresent()) {
                date = date.or(() -> dated.map(within -> absolute(line, within)));
                rest.remove(last);
                return true;
            }
            if (author.isEmpty() && signsAtEnd(last)) {
                return true;
            }
            if (line.length() <= LONGEST_BYLINE && signatures.isFormEntry(line)) {
                rest.remove(last);
                return true;
            }
            return false;
        }

        private boolean signsAtEnd(int last) {
            Line line = rest.get(last);
            Line before = rest.get(last - 1);
            Optional<Slice> note = signatures.bylines().note(line);
            if (note.isPresent()) {
                author.add(absolute(line, note.get()));
                rest.remove(last);
                return true;
            }
            if (last > 1
                    && !before.isComplete()
                    && rest.get(last - 2).isComplete()
                    && signatures.bylines().belongTogether(before, line)) {
                return takesAuthor(last - 1);
            }
            return before.isComplete() && takesAuthor(last);
        }
    }
}
