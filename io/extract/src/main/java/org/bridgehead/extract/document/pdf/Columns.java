package org.bridgehead.extract.document.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Reads the rows of a page in order: column by column where a gap runs down the page and text fills both sides. */
final class Columns {

    /** How many lines a column has at least. */
    private static final int FEWEST = 5;

    /** What part of a column's width half of its lines fill at least: the cells of a table are shorter. */
    private static final float FILLED = 0.7f;

    private static final float FIRST = 0.35f;
    private static final float LAST = 0.65f;

    private Columns() {}

    static ImmutableList<Line> lines(ImmutableList<ImmutableList<Run>> rows) {
        OptionalDouble gap = gap(rows);
        if (gap.isEmpty()) {
            return rows.stream().map(row -> Line.of(row, 0)).collect(ImmutableList.toImmutableList());
        }
        return divided(rows, gap.getAsDouble());
    }

    private static ImmutableList<Line> divided(ImmutableList<ImmutableList<Run>> rows, double gap) {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        List<Line> left = new ArrayList<>();
        List<Line> right = new ArrayList<>();
        for (ImmutableList<Run> row : rows) {
            if (row.stream().anyMatch(run -> run.left() < gap && run.right() > gap)) {
                lines.addAll(left).addAll(right).add(Line.of(row, 0));
                left.clear();
                right.clear();
            } else {
                add(left, row.stream().filter(run -> run.right() <= gap).collect(ImmutableList.toImmutableList()), 1);
                add(right, row.stream().filter(run -> run.right() > gap).collect(ImmutableList.toImmutableList()), 2);
            }
        }
        return lines.addAll(left).addAll(right).build();
    }

    private static void add(List<Line> lines, ImmutableList<Run> runs, int column) {
        if (!runs.isEmpty()) {
            lines.add(Line.of(runs, column));
        }
    }

    /** Returns where the gap runs down, left of where most runs of the right half start. */
    private static OptionalDouble gap(ImmutableList<ImmutableList<Run>> rows) {
        ImmutableList<Run> runs = rows.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
        double left = runs.stream().mapToDouble(Run::left).min().orElse(0);
        double right = runs.stream().mapToDouble(Run::right).max().orElse(0);
        return runs.stream()
                .mapToDouble(run -> Math.floor(run.left()) - 1)
                .filter(x -> x > left + FIRST * (right - left) && x < left + LAST * (right - left))
                .distinct()
                .limit(100)
                .filter(x -> isColumn(
                                runs.stream().filter(run -> run.right() <= x).toList(), x - left)
                        && isColumn(runs.stream().filter(run -> run.left() >= x).toList(), right - x)
                        && crossing(runs, x) * 2 < runs.size())
                .min();
    }

    private static long crossing(ImmutableList<Run> runs, double x) {
        return runs.stream().filter(run -> run.left() < x && run.right() > x).count();
    }

    private static boolean isColumn(List<Run> runs, double width) {
        long filling = runs.stream()
                .filter(run -> run.right() - run.left() > FILLED * width)
                .count();
        return filling >= FEWEST && filling * 2 > runs.size();
    }
}
