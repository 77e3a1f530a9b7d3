package org.bridgehead.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.extract.document.Slice;

/** Reads the rows of tables whose head names a column of tasks: 序号 | 任务 | 责任单位 | 完成时限. */
final class TaskTable {

    private static final int FEWEST_CELLS = 3;

    private final Marks marks;
    private final String text;
    private final Grammar grammar;
    private int cells;
    private int column = -1;

    TaskTable(Marks marks, Grammar grammar) {
        this.marks = marks;
        this.text = marks.text();
        this.grammar = grammar;
    }

    /** Tells whether a line is a row of a table: cells between tabs or upright strokes. */
    static boolean isRow(String line) {
        return line.chars().filter(unit -> unit == '|' || unit == '\t').count() >= FEWEST_CELLS - 1;
    }

    /** The task of the next row; none where the row is a head, or the table has no column of tasks. */
    Optional<Slice> task(Slice row) {
        List<Slice> own = split(row);
        for (int i = 0; i < own.size(); i++) {
            if (grammar.cue(Cue.TASK_COLUMN).is(text, own.get(i))) {
                cells = own.size();
                column = i;
                return Optional.empty();
            }
        }
        return column >= 0 && own.size() == cells && !own.get(column).isEmpty()
                ? Optional.of(own.get(column)).filter(cell -> holdsWords(cell))
                : Optional.empty();
    }

    private boolean holdsWords(Slice cell) {
        return text.substring(cell.from(), cell.to()).codePoints().anyMatch(Character::isIdeographic);
    }

    private List<Slice> split(Slice row) {
        List<Slice> own = new ArrayList<>();
        int from = row.from();
        boolean framed = text.charAt(from) == '|';
        for (int at = from; at <= row.to(); at++) {
            if (at == row.to() || text.charAt(at) == '|' || text.charAt(at) == '\t') {
                own.add(marks.trim(Slice.of(from, at)));
                from = at + 1;
            }
        }
        return framed ? own.subList(1, own.size() - (own.get(own.size() - 1).isEmpty() ? 1 : 0)) : own;
    }
}
