package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.extract.document.Slice;

/** Tells which lines are headings of sections, headings of items, or text. */
final class LineForms {

    private static final int LONGEST_MARKED = 40;
    private static final int LONGEST_SENTENCE = 24;
    private static final int LONGEST_PLAIN = 26;
    private static final int MOST_LINES = 6;
    private static final int SHORTEST_TEXT = 20;
    private static final int WIDEST_WRAP = 80;
    private static final String NEVER_FIRST = "的了着等与和及并、，。；：！？）》”’";

    private final SectionHeadings headings;
    private final MarkerReader markers;
    private final Grammar grammar;

    LineForms(SectionHeadings headings, MarkerReader markers, Grammar grammar) {
        this.headings = headings;
        this.markers = markers;
        this.grammar = grammar;
    }

    ImmutableList<Form> of(ImmutableList<Line> lines) {
        int wrap = wrapWidth(lines);
        Set<MarkerStyle> heading = headingStyles(lines);
        List<Form> forms = new ArrayList<>(lines.size());
        List<Integer> plain = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean afterEnd = i == 0 || lines.get(i - 1).isComplete() || forms.get(i - 1) != Form.TEXT;
            forms.add(form(lines, i, wrap, afterEnd, heading));
            boolean afterPlain = !plain.isEmpty() && plain.get(plain.size() - 1) == i - 1;
            if (forms.get(i) == Form.TEXT && afterEnd && !afterPlain && couldBePlainHeading(lines, i, wrap)) {
                plain.add(i);
                forms.set(i, Form.HEADING);
            }
        }
        if (plain.size() == 1) {
            forms.set(plain.get(0), Form.TEXT);
        }
        return ImmutableList.copyOf(forms);
    }

    /** The styles whose lines are more often bare headings than items with text; a lone broken item is none. */
    private Set<MarkerStyle> headingStyles(List<Line> lines) {
        Map<MarkerStyle, Integer> votes = new EnumMap<>(MarkerStyle.class);
        for (Line line : lines) {
            boolean bare = line.length() <= LONGEST_MARKED
                    && isHeadingText(line)
                    && !line.text().endsWith("。");
            marker(line).ifPresent(marker -> votes.merge(marker.style(), bare ? 1 : -1, Integer::sum));
        }
        Set<MarkerStyle> styles = EnumSet.noneOf(MarkerStyle.class);
        votes.forEach((style, vote) -> {
            if (vote > 0 && style.headsLines()) {
                styles.add(style);
            }
        });
        return styles;
    }

    private Form form(List<Line> lines, int i, int wrap, boolean afterEnd, Set<MarkerStyle> headingStyles) {
        Line line = lines.get(i);
        Optional<Marker> marker = marker(line);
        if (TaskTable.isRow(line.text())) {
            return Form.ROW;
        }
        if (isSection(lines, i, wrap, afterEnd)) {
            return Form.SECTION;
        }
        boolean heads = marker.isPresent()
                && (headingStyles.contains(marker.get().style()) || line.isComplete())
                && marker.get().style().headsLines()
                && line.length() <= LONGEST_MARKED
                && isHeadingText(line)
                && hasBody(lines, i, marker.get())
                && !(headingStyles.contains(marker.get().style())
                        ? opensBadly(lines, i, wrap)
                        : goesOn(lines, i, wrap));
        return heads ? Form.HEADING : Form.TEXT;
    }

    /** A usual heading stands anywhere, even displaced in a sentence; any other only where a sentence has ended. */
    private boolean isSection(List<Line> lines, int i, int wrap, boolean afterEnd) {
        Line line = lines.get(i);
        if (headings.isPlain(line.text()) && (afterEnd || !line.isComplete())) {
            return true;
        }
        boolean placed = afterEnd || marker(line).isPresent();
        return placed && headings.kindOf(line.text()).isPresent() && !goesOn(lines, i, wrap);
    }

    /** A line that ends as a sentence is a heading only when text without a number follows. */
    private boolean hasBody(List<Line> lines, int i, Marker marker) {
        if (i + 1 >= lines.size()) {
            return false;
        }
        Line line = lines.get(i);
        Optional<Marker> next = marker(lines.get(i + 1));
        boolean colon = line.text().charAt(line.length() - 1) == '：';
        if (!line.isComplete() || colon) {
            return true;
        }
        return next.isPresent() ? next.get().style().rank() > marker.style().rank() : line.length() <= LONGEST_SENTENCE;
    }

    private Optional<Marker> marker(Line line) {
        return markers.at(line.text(), 0, line.length());
    }

    /** One phrase: no mark that ends a sentence, other than at the end. */
    private static boolean isHeadingText(Line line) {
        for (int i = 0; i < line.length() - 1; i++) {
            char unit = line.text().charAt(i);
            if (unit == '；' || (unit != '.' && Marks.endsSentence(line.text(), i))) {
                return false;
            }
        }
        return "，、；".indexOf(line.text().charAt(line.length() - 1)) < 0;
    }

    /** Tells whether the line after a numbered one cannot open a paragraph, be it that words seem to run on by chance. */
    private boolean opensBadly(List<Line> lines, int i, int wrap) {
        boolean apart = wrap == 0
                && i + 1 < lines.size()
                && (lines.get(i + 1).length() > LONGEST_MARKED
                        || lines.get(i + 1).isComplete());
        return goesOn(lines, i, wrap)
                && !(apart && NEVER_FIRST.indexOf(lines.get(i + 1).text().charAt(0)) < 0);
    }

    /** Tells whether the sentence of a line runs on into the next. */
    private boolean goesOn(List<Line> lines, int i, int wrap) {
        Line line = lines.get(i);
        if (line.isComplete() || i + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(i + 1);
        if (marker(next).isPresent() || headings.kindOf(next.text()).isPresent()) {
            return false;
        }
        boolean full = wrap > 0 && line.length() >= wrap - 2;
        return full || NEVER_FIRST.indexOf(next.text().charAt(0)) >= 0 || grammar.runsOn(line.text(), next.text());
    }

    private boolean couldBePlainHeading(List<Line> lines, int i, int wrap) {
        Line line = lines.get(i);
        if (line.length() < 4
                || line.length() > LONGEST_PLAIN
                || line.isComplete()
                || line.holdsSentence()
                || marker(line).isPresent()
                || i + 1 >= lines.size()) {
            return false;
        }
        boolean followed = marker(lines.get(i + 1)).isPresent() || hasText(lines, i + 1, line.length() * 4 / 3);
        boolean narrow = wrap == 0 || line.length() * 5 <= wrap * 4;
        return followed && narrow && isHeadingText(line) && says(line) && !goesOn(lines, i, wrap);
    }

    /** Tells whether a sentence longer than a heading starts at a line, be it over several. */
    private boolean hasText(List<Line> lines, int from, int length) {
        int sum = 0;
        for (int i = from; i < Math.min(lines.size(), from + MOST_LINES); i++) {
            sum += lines.get(i).length();
            if (lines.get(i).holdsSentence()) {
                return sum > length && sum > SHORTEST_TEXT;
            }
        }
        return false;
    }

    /** An unnumbered heading says what to do, or what is wanting. */
    private boolean says(Line line) {
        Slice all = Slice.of(0, line.length());
        boolean proposes = grammar.cue(Cue.PROPOSING).starts(line.text(), all) > 0;
        boolean says = grammar.isImperative(line.text(), all) || grammar.isNegative(line.text(), all);
        return says && !proposes && !grammar.breaksOff(line.text());
    }

    /** The width that sentences were broken to, or 0 where they were not. */
    static int wrapWidth(List<Line> lines) {
        int widest = lines.stream().mapToInt(Line::length).max().orElse(0);
        if (widest > WIDEST_WRAP) {
            return 0;
        }
        List<Integer> broken = lines.stream()
                .filter(line -> !line.isComplete() && 2 * line.length() > widest)
                .map(Line::length)
                .toList();
        long full = broken.stream().filter(length -> length >= widest - 2).count();
        return full >= 3 && full * 5 >= broken.size() * 4L && full * 3 >= lines.size() ? widest : 0;
    }
}
