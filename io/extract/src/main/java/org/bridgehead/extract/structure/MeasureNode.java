package org.bridgehead.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.extract.document.Slice;

/** A measure while it is being read. */
final class MeasureNode {

    private final MarkerStyle style;
    private final Optional<Marker> marker;
    private final boolean atStart;
    private final int from;
    private Slice heading;
    private int to;
    private final List<Slice> own = new ArrayList<>();
    private final List<MeasureNode> children = new ArrayList<>();

    /**
     * Creates a node.
     *
     * @param atStart whether it opens its paragraph
     * @param words its words, marker excluded
     */
    MeasureNode(MarkerStyle style, Optional<Marker> marker, boolean atStart, Slice heading, Slice words) {
        this.style = style;
        this.marker = marker;
        this.atStart = atStart;
        this.heading = heading;
        this.from = marker.map(Marker::from).orElse(words.from());
        this.to = words.to();
        add(words);
    }

    void add(Slice words) {
        if (!words.isEmpty()) {
            own.add(words);
            extend(words.to());
        }
    }

    void add(MeasureNode child) {
        children.add(child);
    }

    void extend(int end) {
        to = Math.max(to, end);
    }

    /** Takes the only child's place where it is but the text under a heading line. */
    void absorbOpening() {
        boolean line = style.headsLines() && atStart;
        if (line && children.size() == 1 && children.get(0).style == MarkerStyle.OPENING) {
            MeasureNode child = children.remove(0);
            own.addAll(child.own);
            children.addAll(child.children);
        }
        children.forEach(MeasureNode::absorbOpening);
    }

    MarkerStyle style() {
        return style;
    }

    Optional<Marker> marker() {
        return marker;
    }

    boolean isAtStart() {
        return atStart;
    }

    Slice heading() {
        return heading;
    }

    void heading(Slice words) {
        heading = words;
    }

    List<Slice> own() {
        return own;
    }

    List<MeasureNode> children() {
        return children;
    }

    /** From its marker or first word to the end of its last child. */
    Slice body() {
        int end = to;
        for (MeasureNode child : children) {
            end = Math.max(end, child.body().to());
        }
        return Slice.of(from, end);
    }
}
