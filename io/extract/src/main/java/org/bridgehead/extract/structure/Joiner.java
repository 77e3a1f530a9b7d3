package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.core.model.Repair;
import org.bridgehead.core.model.RepairKind;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.extract.document.Slice;

/** Joins the lines of broken sentences to paragraphs, and puts back headings that stand inside a sentence. */
final class Joiner {

    private static final int LONGEST_HEADING = 30;

    private final SectionHeadings headings;
    private final MarkerReader markers;
    private final Grammar grammar;

    Joiner(SectionHeadings headings, MarkerReader markers, Grammar grammar) {
        this.headings = headings;
        this.markers = markers;
        this.grammar = grammar;
    }

    /** Paragraphs and what was done to have them. */
    record Joined(ImmutableList<Draft> drafts, ImmutableList<Repair> repairs) {}

    /**
     * Joins the lines.
     *
     * @param wrap the width that sentences were broken to, or 0
     */
    Joined join(ImmutableList<Line> lines, ImmutableList<Form> forms, int wrap) {
        Work work = new Work();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean full = wrap > 0
                    && i > 0
                    && forms.get(i - 1) == Form.TEXT
                    && lines.get(i - 1).length() >= wrap - 1;
            boolean inText = forms.get(i) == Form.TEXT && marker(line).isEmpty();
            if (work.isOpen() && isDisplaced(lines, forms, i)) {
                work.displaced.add(new Displaced(line, work.drafts.size() - 1));
            } else if (full && inText && !opensWithHeading(line.text())) {
                work.join(line);
            } else if (work.isOpen() && forms.get(i) == Form.TEXT && goesOn(work, line)) {
                work.join(line);
            } else {
                work.drafts.add(new Draft(forms.get(i), line));
                marker(line).ifPresent(marker -> work.numbers.put(marker.style(), marker.number()));
            }
        }
        return new Joined(ImmutableList.copyOf(putBack(work)), ImmutableList.copyOf(work.repairs));
    }

    /** A heading and the paragraph that it stands in. */
    private record Displaced(Line heading, int draft) {}

    private static final class Work {

        private final List<Draft> drafts = new ArrayList<>();
        private final List<Displaced> displaced = new ArrayList<>();
        private final List<Repair> repairs = new ArrayList<>();
        private final Map<MarkerStyle, Integer> numbers = new EnumMap<>(MarkerStyle.class);

        boolean isOpen() {
            return !drafts.isEmpty() && drafts.get(drafts.size() - 1).isOpen();
        }

        void join(Line line) {
            Draft draft = drafts.get(drafts.size() - 1);
            int from = draft.last().slice().to() - 1;
            repairs.add(Mended.repair(
                    RepairKind.JOINED_LINE, Slice.of(from, line.slice().from() + 1), "broken sentence joined"));
            draft.add(line);
        }
    }

    private Optional<Marker> marker(Line line) {
        return markers.at(line.text(), 0, line.length());
    }

    /** A bare heading after half a sentence whose other half follows it. */
    private boolean isDisplaced(List<Line> lines, List<Form> forms, int i) {
        return forms.get(i) == Form.SECTION
                && marker(lines.get(i)).isEmpty()
                && headings.isPlain(lines.get(i).text())
                && i + 1 < lines.size()
                && forms.get(i + 1) == Form.TEXT
                && marker(lines.get(i + 1)).isEmpty()
                && !opensWithHeading(lines.get(i + 1).text());
    }

    private boolean goesOn(Work work, Line line) {
        Optional<Marker> marker = marker(line);
        if (marker.isEmpty() || marker.get().style().runsInText()) {
            return true;
        }
        Marker found = marker.get();
        int before = work.numbers.getOrDefault(found.style(), 0);
        boolean listed = found.isFirst() || found.number() == before + 1 || found.number() == Marker.ANY;
        return !listed
                || grammar.runsOn(work.drafts.get(work.drafts.size() - 1).last().text(), line.text());
    }

    private boolean opensWithHeading(String text) {
        int end = headingEnd(text);
        return end > 0 && end < text.length() && grammar.isImperative(text, Slice.of(0, end));
    }

    private static int headingEnd(String text) {
        int limit = Math.min(text.length(), LONGEST_HEADING);
        Marks marks = Marks.of(text.substring(0, limit));
        for (int at = 0; at < limit; at++) {
            if (marks.endsSentence(at)) {
                return at + 1;
            }
        }
        return -1;
    }

    private List<Draft> putBack(Work work) {
        List<Draft> drafts = new ArrayList<>(work.drafts);
        for (int i = work.displaced.size() - 1; i >= 0; i--) {
            Displaced displaced = work.displaced.get(i);
            int target = target(drafts, displaced);
            drafts.add(target, new Draft(Form.SECTION, displaced.heading()));
            work.repairs.add(Mended.repair(
                    RepairKind.MOVED_HEADING,
                    displaced.heading().slice(),
                    "heading " + displaced.heading().text() + " stood inside a sentence, read before \""
                            + beginning(drafts.get(target + 1)) + "\""));
        }
        return drafts;
    }

    private static String beginning(Draft draft) {
        return draft.text().substring(0, Math.min(draft.length(), 12));
    }

    /** The first of the paragraphs up to the displaced heading that are of the kind it names. */
    private int target(List<Draft> drafts, Displaced displaced) {
        SectionKind kind = headings.kindOf(displaced.heading().text()).orElse(SectionKind.MEASURES);
        int target = displaced.draft();
        while (target > 0
                && drafts.get(target - 1).form() != Form.SECTION
                && isOf(kind, drafts.get(target - 1).text())) {
            target--;
        }
        return target;
    }

    private boolean isOf(SectionKind kind, String text) {
        int start = markers.at(text, 0, text.length()).map(Marker::end).orElse(0);
        int end = Math.max(start, headingEnd(text));
        Slice lead = Slice.of(start, end > start ? end : text.length());
        return switch (kind) {
            case MEASURES -> grammar.isImperative(text, lead) && !grammar.isNegative(text, lead);
            case BOTTLENECKS -> grammar.isNegative(text, lead);
            default -> !grammar.isImperative(text, lead) && !grammar.isNegative(text, lead);
        };
    }
}
