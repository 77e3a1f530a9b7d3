package org.bridgehead.extract.document.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts characters into rows by their place, from the top, and rows into runs. */
final class Rows {

    /** How far base lines of one row may be apart, in parts of the font's size: raised figures belong to it. */
    private static final float APART = 0.4f;

    /** The gap that divides runs, in parts of the font's size. */
    private static final float GAP = 1.2f;

    private static final int DOUBLES = 4;

    private Rows() {}

    static ImmutableList<ImmutableList<Run>> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::base));
        ImmutableList.Builder<ImmutableList<Run>> rows = ImmutableList.builder();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && !isLevel(row, glyph)) {
                rows.add(runs(row));
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        rows.add(runs(row));
        return rows.build().stream().filter(runs -> !runs.isEmpty()).collect(ImmutableList.toImmutableList());
    }

    private static boolean isLevel(List<Glyph> row, Glyph glyph) {
        Glyph last = row.get(row.size() - 1);
        Glyph first = row.get(0);
        float size = Math.max(Math.max(last.size(), first.size()), glyph.size());
        return glyph.base() - last.base() <= APART * size && glyph.base() - first.base() <= size * 2 * APART;
    }

    private static ImmutableList<Run> runs(List<Glyph> row) {
        row.sort(Comparator.comparingDouble(Glyph::left));
        ImmutableList.Builder<Run> runs = ImmutableList.builder();
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : row) {
            if (isDouble(run, glyph) || (run.isEmpty() && glyph.isBlank())) {
                continue;
            }
            if (!run.isEmpty() && glyph.left() - run.get(run.size() - 1).right() > GAP * glyph.size()) {
                runs.add(Run.of(run));
                run = new ArrayList<>();
            }
            if (!run.isEmpty() || !glyph.isBlank()) {
                run.add(glyph);
            }
        }
        if (!run.isEmpty()) {
            runs.add(Run.of(run));
        }
        return runs.build();
    }

    private static boolean isDouble(List<Glyph> run, Glyph glyph) {
        for (int i = run.size() - 1; i >= Math.max(0, run.size() - DOUBLES); i--) {
            if (glyph.doubles(run.get(i))) {
                return true;
            }
        }
        return false;
    }
}
