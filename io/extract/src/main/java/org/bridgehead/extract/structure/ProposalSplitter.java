package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Divides the lines of a file among the proposals that they make up. */
final class ProposalSplitter {

    /** A title may be a question. */
    private static final int LONGEST_QUESTION = 40;

    private final Signatures signatures;
    private final SectionHeadings headings;
    private final Grammar grammar;
    private final Titles titles;
    private final FrontMatterReader matter;

    ProposalSplitter(Signatures signatures, SectionHeadings headings, Grammar grammar, Mastheads mastheads) {
        this.grammar = grammar;
        this.signatures = signatures;
        this.headings = headings;
        this.titles = new Titles(signatures, headings, grammar, mastheads);
        this.matter = new FrontMatterReader(signatures, mastheads, titles);
    }

    ImmutableList<FrontMatter> split(ImmutableList<Line> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (starts(lines, i, starts.isEmpty() ? 0 : starts.get(starts.size() - 1))) {
                starts.add(i);
            }
        }
        ImmutableList.Builder<FrontMatter> all = ImmutableList.builder();
        int from = 0;
        for (int i = 0; i <= starts.size(); i++) {
            int to = i == starts.size() ? lines.size() : starts.get(i);
            if (to > from) {
                all.add(matter.read(lines.subList(from, to)));
                from = to;
            }
        }
        return all.build();
    }

    private boolean starts(List<Line> lines, int i, int last) {
        Line line = lines.get(i);
        boolean fresh = lines.get(i - 1).isComplete() || isSignature(lines.get(i - 1));
        if (!hasBody(lines, last, i)) {
            return false;
        }
        if (signatures.titleWords(line).isPresent()) {
            return fresh;
        }
        boolean section = headings.kindOf(line.text()).isPresent() && !titles.signed(lines, i);
        if (!signatures.couldBeTitle(line) || titles.isAuthorOnly(lines, i) || section) {
            return false;
        }
        boolean named = titles.signed(lines, i) && !endsProposal(lines, i) && !isBrokenSentence(lines, i);
        return fresh && (named || (signatures.isDeclaredTitle(line) && i + 1 < lines.size()));
    }

    private boolean isSignature(Line line) {
        return signatures.author(line).isPresent() || signatures.date(line).isPresent();
    }

    private static boolean hasBody(List<Line> lines, int from, int to) {
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            boolean sentence = line.isComplete() || line.holdsSentence();
            if (sentence && (i > from || line.length() > LONGEST_QUESTION)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether what looks like title and author is one sentence over several lines: it runs on, or a mark follows. */
    private boolean isBrokenSentence(List<Line> lines, int i) {
        int author = i + titles.lines(lines, i);
        boolean markFollows = author + 1 < lines.size()
                && Marks.isMark(lines.get(author + 1).text().charAt(0));
        return markFollows
                || grammar.runsOn(lines.get(i).text(), lines.get(author).text());
    }

    private boolean endsProposal(List<Line> lines, int i) {
        return i + titles.lines(lines, i) + 1 >= lines.size();
    }
}
