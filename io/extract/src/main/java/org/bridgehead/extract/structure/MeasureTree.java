package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bridgehead.extract.document.Slice;

/** Nests headings, items and paragraphs by their styles: a style seen before closes what was opened since. */
final class MeasureTree {

    private final Marks marks;
    private final MarkerReader markers;
    private final MeasureLeads leads;
    private final Grammar grammar;
    private final TaskTable table;
    private boolean headed;
    private final List<MeasureNode> roots = new ArrayList<>();
    private final Deque<MeasureNode> open = new ArrayDeque<>();

    MeasureTree(Marks marks, MarkerReader markers, MeasureLeads leads, Grammar grammar) {
        this.marks = marks;
        this.markers = markers;
        this.leads = leads;
        this.grammar = grammar;
        this.table = new TaskTable(marks, grammar);
    }

    List<MeasureNode> build(ImmutableList<Paragraph> blocks) {
        MarkerRuns runs = new MarkerRuns(marks, markers, blocks);
        boolean prose = isProse(blocks, runs);
        headed = isHeaded(blocks, runs);
        boolean sentences =
                prose && blocks.size() == 1 && runs.in(blocks.get(0).slice()).isEmpty();
        for (Paragraph block : blocks) {
            if (block.form() == Form.ROW) {
                row(block.slice());
            } else if (block.form() != Form.TEXT) {
                heading(block.slice());
            } else if (sentences) {
                sentences(block.slice());
            } else {
                text(block.slice(), runs, prose);
            }
        }
        return roots;
    }

    /** No headings, no numbers at the start of paragraphs, and few short first sentences: each paragraph is a measure. */
    private boolean isProse(ImmutableList<Paragraph> blocks, MarkerRuns runs) {
        int openings = 0;
        for (Paragraph block : blocks) {
            ImmutableList<Marker> inside = runs.in(block.slice());
            boolean numbered =
                    !inside.isEmpty() && inside.get(0).from() == block.slice().from();
            if (block.form() != Form.TEXT || numbered || (blocks.size() == 1 && !inside.isEmpty())) {
                return false;
            }
            openings += opens(block, runs) ? 1 : 0;
        }
        return 2 * openings < blocks.size();
    }

    private boolean opens(Paragraph block, MarkerRuns runs) {
        boolean followed = runs.in(block.slice()).stream().anyMatch(runs::isContinued);
        return !leads.opening(block.slice(), followed).isEmpty();
    }

    /** Most paragraphs have a heading for a first sentence: then any short first sentence is one. */
    private boolean isHeaded(ImmutableList<Paragraph> blocks, MarkerRuns runs) {
        long text = blocks.stream().filter(block -> block.form() == Form.TEXT).count();
        long openings = blocks.stream()
                .filter(block -> block.form() == Form.TEXT && opens(block, runs))
                .count();
        return text == blocks.size() && text > 1 && 2 * openings >= text;
    }

    private void heading(Slice slice) {
        Optional<Marker> marker = markers.at(marks.text(), slice.from(), slice.to());
        Slice words = Slice.of(marker.map(Marker::end).orElse(slice.from()), slice.to());
        Slice heading = marks.trim(words);
        place(new MeasureNode(marker.map(Marker::style).orElse(MarkerStyle.OWN_LINE), marker, true, heading, words));
    }

    /** A row of a table of tasks is a measure of its own. */
    private void row(Slice row) {
        table.task(row).ifPresent(task -> {
            open.clear();
            roots.add(new MeasureNode(MarkerStyle.ROW, Optional.empty(), true, task, row));
        });
    }

    private void sentences(Slice slice) {
        int at = slice.from();
        while (at < slice.to()) {
            int end = marks.sentenceEnd(at, slice.to());
            Slice sentence = Slice.of(at, end);
            Slice clause = marks.trim(Slice.of(at, marks.clauseEnd(at, end)));
            boolean acts = grammar.actsSomewhere(marks, sentence);
            if (acts && !clause.isEmpty()) {
                place(new MeasureNode(MarkerStyle.PROSE, Optional.empty(), true, leads.ofProse(sentence), sentence));
            } else {
                attach(sentence);
            }
            at = end;
        }
    }

    private void text(Slice slice, MarkerRuns runs, boolean prose) {
        List<Marker> accepted = new ArrayList<>();
        List<MeasureNode> before = new ArrayList<>(open);
        for (Marker marker : runs.in(slice)) {
            if (accepts(marker, slice, runs, accepted, before)) {
                accepted.add(marker);
            }
        }
        int first = accepted.isEmpty() ? slice.to() : accepted.get(0).from();
        boolean goesOn = !accepted.isEmpty()
                && first == slice.from()
                && onStack(before, accepted.get(0)).isPresent();
        if (!goesOn) {
            if (!accepted.isEmpty()) {
                closeRunning();
            }
        }
        preface(Slice.of(slice.from(), first), !accepted.isEmpty(), prose);
        for (int i = 0; i < accepted.size(); i++) {
            int end = i + 1 < accepted.size() ? accepted.get(i + 1).from() : slice.to();
            item(accepted.get(i), end, accepted.get(i).from() == slice.from());
        }
    }

    /** Items that run in text end with their paragraph, unless the next one has nothing else to belong to. */
    private void closeRunning() {
        while (!open.isEmpty() && !open.peek().isAtStart()) {
            open.pop();
        }
    }

    private boolean accepts(
            Marker marker, Slice block, MarkerRuns runs, List<Marker> accepted, List<MeasureNode> before) {
        boolean starts = marker.from() == block.from();
        if (starts && (marker.style().headsLines() || marker.style() == MarkerStyle.BULLET)) {
            return true;
        }
        for (int i = accepted.size() - 1; i >= 0; i--) {
            if (accepted.get(i).style() == marker.style()) {
                return marker.follows(accepted.get(i)) || (marker.isFirst() && runs.isContinued(marker));
            }
        }
        if (marker.isFirst()) {
            return runs.isContinued(marker) || (starts && marker.style() == MarkerStyle.IS);
        }
        if (starts
                && marker.style() == MarkerStyle.IS
                && onStack(before, marker).isEmpty()) {
            return true;
        }
        return onStack(before, marker)
                .filter(node -> node.marker().filter(marker::follows).isPresent())
                .isPresent();
    }

    private static Optional<MeasureNode> onStack(List<MeasureNode> stack, Marker marker) {
        return stack.stream().filter(node -> node.style() == marker.style()).findFirst();
    }

    private void preface(Slice slice, boolean followed, boolean prose) {
        if (marks.trim(slice).isEmpty()) {
            return;
        }
        Slice opening = leads.opening(slice, followed || headed);
        if (!opening.isEmpty() && !prose) {
            closeRunning();
            place(new MeasureNode(MarkerStyle.OPENING, Optional.empty(), true, opening, slice));
        } else if (prose && (followed || !opening.isEmpty() || grammar.actsSomewhere(marks, slice))) {
            place(new MeasureNode(MarkerStyle.PROSE, Optional.empty(), true, leads.ofProse(slice), slice));
        } else {
            attach(slice);
        }
    }

    private void attach(Slice words) {
        if (!open.isEmpty()) {
            open.peek().add(words);
        }
    }

    private void item(Marker marker, int end, boolean atStart) {
        Slice words = Slice.of(marker.end(), end);
        Slice lead = leads.of(words);
        place(new MeasureNode(marker.style(), Optional.of(marker), atStart, lead, words));
    }

    private void place(MeasureNode node) {
        boolean known = open.stream().anyMatch(other -> other.style() == node.style());
        if (known) {
            while (open.peek() != null && open.peek().style() != node.style()) {
                open.pop();
            }
            open.pop();
        } else if (node.isAtStart()
                && node.style().headsLines()
                && node.marker().isPresent()) {
            while (!open.isEmpty()
                    && open.peek().style().rank() > node.style().rank()
                    && !open.peek().style().runsInText()) {
                open.pop();
            }
        }
        if (open.isEmpty()) {
            roots.add(node);
        } else {
            open.peek().add(node);
        }
        open.push(node);
    }
}
