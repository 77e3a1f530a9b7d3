package org.bridgehead.extract.document.pdf;

import java.util.List;

/**
 * The edges between which lines are set.
 *
 * @param left where lines start that are not indented
 * @param right where full lines end
 */
record Frame(float left, float right) {

    private static final float NEAR = 2;

    /** Returns the frame of lines: its edges are the outermost that two of them share. */
    static Frame of(List<Line> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        List<Float> lefts = lines.stream().map(Line::left).sorted().toList();
        List<Float> rights = lines.stream().map(Line::right).sorted().toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (left == Float.MAX_VALUE && lefts.get(i + 1) - lefts.get(i) < NEAR) {
                left = lefts.get(i);
            }
            int last = lines.size() - 1 - i;
            if (right == 0
                    && rights.get(last) - rights.get(last - 1) < lines.get(0).size()) {
                right = rights.get(last);
            }
        }
        return new Frame(
                left == Float.MAX_VALUE ? lefts.get(0) : left, right == 0 ? rights.get(lines.size() - 1) : right);
    }
}
