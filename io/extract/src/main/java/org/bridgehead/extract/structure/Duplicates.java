package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.core.model.Repair;
import org.bridgehead.core.model.RepairKind;

/** Leaves out repeated lines: of several copies the one stays that its neighbours join, or else the first. */
final class Duplicates {

    private static final int SHORTEST_COMPLETE = 16;
    private static final int SHORTEST_BROKEN = 30;

    private final SectionHeadings headings;

    Duplicates(SectionHeadings headings) {
        this.headings = headings;
    }

    Mended drop(ImmutableList<Line> lines) {
        Map<String, Integer> best = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.length() >= (line.isComplete() ? SHORTEST_COMPLETE : SHORTEST_BROKEN)) {
                Integer before = best.get(line.text());
                if (before == null || fit(lines, i) > fit(lines, before)) {
                    best.put(line.text(), i);
                }
            }
        }
        List<Line> kept = new ArrayList<>(lines.size());
        List<Repair> repairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int copy = best.getOrDefault(line.text(), i);
            if (copy == i) {
                kept.add(line);
            } else {
                repairs.add(Mended.repair(
                        RepairKind.DROPPED_DUPLICATE,
                        line.slice(),
                        "left out, because the same " + line.length() + " units stand at "
                                + lines.get(copy).slice().from()));
            }
        }
        return Mended.of(kept, repairs);
    }

    /** How well a copy sits where it stands: a broken sentence before it or after it that it goes on with. */
    private int fit(List<Line> lines, int i) {
        boolean broken = !lines.get(i).isComplete();
        boolean afterBroken = i > 0 && !lines.get(i - 1).isComplete() && !isHeading(lines.get(i - 1));
        boolean beforeText = i + 1 < lines.size() && !isHeading(lines.get(i + 1));
        int fit = afterBroken ? 2 : 0;
        if (broken) {
            fit += beforeText ? 1 : -1;
        }
        return fit;
    }

    private boolean isHeading(Line line) {
        return headings.kindOf(line.text()).isPresent();
    }
}
