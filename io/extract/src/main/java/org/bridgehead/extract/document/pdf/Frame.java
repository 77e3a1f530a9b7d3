package org.bridgehead.extract.document.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The edges between which lines are set.
 *
 * @param left where lines start that are not indented
 * @param right where full lines end
 */
record Frame(float left, float right) {

    private static final float NEAR = 2;

    /** A right edge further left than this part of the page's width is no edge: all lines are short. */
    private static final float FULL = 0.6f;

    /** Returns the frame of lines of one column on pages of a width: its edges are the outermost that two lines share. */
    static Frame of(List<Line> lines, float width) {
        List<Float> lefts = lines.stream().map(Line::left).sorted().toList();
        List<Float> rights = lines.stream()
                .map(Line::right)
                .sorted(Comparator.reverseOrder())
                .toList();
        float left = shared(lefts, NEAR).orElse(lefts.get(0));
        boolean whole = lines.get(0).column() == 0;
        float right = shared(rights, lines.get(0).size())
                .filter(edge -> !whole || edge > FULL * width)
                .orElseGet(() -> whole ? Math.max(rights.get(0), width - left) : rights.get(0));
        return new Frame(left, right);
    }

    private static Optional<Float> shared(List<Float> edges, float near) {
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (Math.abs(edges.get(i + 1) - edges.get(i)) < near) {
                return Optional.of(edges.get(i));
            }
        }
        return Optional.empty();
    }
}
