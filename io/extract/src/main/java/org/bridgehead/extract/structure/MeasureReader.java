package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.extract.document.Slice;

/** Reads the tree of measures from the paragraphs of the sections that propose. */
final class MeasureReader {

    private static final int LONGEST_HEADING = 40;

    private final Marks marks;
    private final MarkerReader markers;
    private final MeasureLeads leads;
    private final Grammar grammar;
    private final ClauseReader clauses;

    MeasureReader(Marks marks, MarkerReader markers, MeasureLeads leads, Grammar grammar, ClauseReader clauses) {
        this.marks = marks;
        this.markers = markers;
        this.leads = leads;
        this.grammar = grammar;
        this.clauses = clauses;
    }

    ImmutableList<OutlineMeasure> read(ImmutableList<Paragraph> blocks) {
        MeasureTree tree = new MeasureTree(marks, markers, leads, grammar);
        List<MeasureNode> roots = tree.build(blocks);
        roots.forEach(MeasureNode::absorbOpening);
        Set<String> seen = new HashSet<>();
        List<OutlineMeasure> measures = new ArrayList<>();
        for (MeasureNode root : roots) {
            outline(root, seen).ifPresent(measures::add);
        }
        return ImmutableList.copyOf(measures);
    }

    /** A measure that says word for word what an earlier one said is left out. */
    private Optional<OutlineMeasure> outline(MeasureNode node, Set<String> seen) {
        List<OutlineMeasure> children = new ArrayList<>();
        for (MeasureNode child : node.children()) {
            outline(child, seen).ifPresent(children::add);
        }
        Slice heading = heading(node);
        boolean repeated = !seen.add(words(node.own()));
        boolean emptied = children.isEmpty() && !node.children().isEmpty();
        if (heading.isEmpty()
                || isProvision(node)
                || (repeated && (emptied || node.children().isEmpty()))) {
            return Optional.empty();
        }
        ImmutableList<Slice> own = ImmutableList.copyOf(node.own());
        return Optional.of(new OutlineMeasure(
                node.marker().map(Marker::slice),
                heading,
                node.body(),
                own,
                clauses.read(marks, own, heading),
                ImmutableList.copyOf(children)));
    }

    /** An article on when and how the rules themselves are in force proposes nothing. */
    private boolean isProvision(MeasureNode node) {
        return node.style() == MarkerStyle.ARTICLE
                && node.children().isEmpty()
                && marks.text().charAt(node.heading().from()) == '本'
                && node.own().stream()
                        .allMatch(slice -> grammar.cue(Cue.PROVISION).within(marks.text(), slice));
    }

    /** The one sentence before its children heads a measure as a whole, commas or not. */
    private Slice heading(MeasureNode node) {
        boolean numbered = node.marker().isPresent()
                && node.isAtStart()
                && !node.children().isEmpty();
        if (!numbered || node.own().isEmpty()) {
            return node.heading();
        }
        Slice first = node.own().get(0);
        Slice words = marks.trim(first);
        boolean single = marks.sentenceEnd(words.from(), first.to()) >= words.to();
        boolean heads = words.from() == node.heading().from() && words.length() <= LONGEST_HEADING;
        return single && heads && marks.text().charAt(first.to() - 1) != '：' ? words : node.heading();
    }

    private String words(List<Slice> slices) {
        StringBuilder words = new StringBuilder();
        for (Slice slice : slices) {
            Slice trimmed = marks.trim(slice);
            words.append(marks.text(), trimmed.from(), trimmed.to()).append('\n');
        }
        return words.toString();
    }
}
