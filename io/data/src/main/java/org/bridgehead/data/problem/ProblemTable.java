package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bridgehead.file.table.Table;
import org.bridgehead.scoring.decision.Criterion;
import org.bridgehead.scoring.decision.DecisionException.Fault;
import org.bridgehead.scoring.decision.Direction;

/** Reads a problem out of a table: criteria, directions and weights in its first rows, then a row an alternative. */
final class ProblemTable {

    private static final int DIRECTIONS = 1;
    private static final int WEIGHTS = 2;
    private static final int FIRST = 3;

    private final Table table;
    private final Draft draft;

    private ProblemTable(Table table, Draft draft) {
        this.table = table;
        this.draft = draft;
    }

    static Reading read(Table table, String id) {
        Table filled = withoutBlankRows(table);
        if (filled.rows().size() <= FIRST) {
            return Reading.faulty(
                    id,
                    ImmutableList.of(
                            Fault.of(
                                    "a table must have a row of criteria, of directions, of weights and one for"
                                            + " each alternative but has "
                                            + filled.rows().size() + " rows"
                                            + "\nMaybe leave the row of weights empty but for its first cell where there are none.")));
        }
        return new ProblemTable(filled, new Draft(id)).read();
    }

    private static Table withoutBlankRows(Table table) {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        for (int i = 0; i < table.rows().size(); i++) {
            if (i == WEIGHTS || !table.isBlank(i)) {
                rows.add(table.rows().get(i));
            }
        }
        return new Table(rows.build(), table.advice());
    }

    private Reading read() {
        int width = width();
        draft.advice(table.advice());
        for (int column = 1; column <= width; column++) {
            criterion(column);
        }
        List<String> names = new ArrayList<>();
        for (int row = FIRST; row < table.rows().size(); row++) {
            names.add(table.cell(row, 0));
        }
        if (names.stream().noneMatch(String::isEmpty)) {
            draft.alternatives(names);
        } else {
            draft.faults()
                    .add("row " + (FIRST + names.indexOf("")) + " of the table must begin with the name of an"
                            + " alternative but its first cell is empty");
        }
        if (width == 0) {
            draft.faults().add("the first row must name the criteria from its second cell on but names none");
        } else {
            values(width);
        }
        return draft.finish();
    }

    private int width() {
        int width = table.rows().get(0).size() - 1;
        while (width > 0 && table.cell(0, width).isEmpty()) {
            width--;
        }
        return Math.max(0, width);
    }

    private void criterion(int column) {
        String id = table.cell(0, column);
        if (id.isEmpty()) {
            draft.faults()
                    .add(Fault.column(
                            "cell " + Table.name(0, column) + " must name a criterion but is empty", column - 1));
            id = "C" + column;
        }
        String word = table.cell(DIRECTIONS, column);
        Optional<Direction> direction = DirectionWords.find(word);
        if (direction.isEmpty()) {
            draft.faults()
                    .add(Fault.column(
                            "criterion " + id + " (cell " + Table.name(DIRECTIONS, column)
                                    + ") must have a direction but has \"" + word + "\"\n" + DirectionWords.ADVICE,
                            column - 1));
        }
        draft.criterion(Criterion.of(id, direction.orElse(Direction.BENEFIT)), weight(id, column));
    }

    private OptionalDouble weight(String id, int column) {
        String cell = table.cell(WEIGHTS, column);
        if (cell.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble weight = Numerals.read(cell);
        if (weight.isEmpty() || !Double.isFinite(weight.getAsDouble()) || weight.getAsDouble() < 0) {
            draft.faults()
                    .add(Fault.column(
                            "the weight of " + id + " (cell " + Table.name(WEIGHTS, column)
                                    + ") must be a finite number of at least 0 but is \"" + cell + "\""
                                    + "\nMaybe the row of weights is missing: it is the third.",
                            column - 1));
            return OptionalDouble.empty();
        }
        return weight;
    }

    private void values(int width) {
        Cells.Builder cells = new Cells.Builder(width, table.rows().size() - FIRST);
        for (int row = FIRST; row < table.rows().size(); row++) {
            for (int column = 1; column <= width; column++) {
                cell(cells, row, column);
            }
            for (int column = width + 1; column < table.rows().get(row).size(); column++) {
                beyond(row, column);
            }
        }
        draft.cells(cells.build());
    }

    private void cell(Cells.Builder cells, int row, int column) {
        String cell = table.cell(row, column);
        OptionalDouble number = Numerals.read(cell);
        if (cell.isEmpty()) {
            cells.addMissing();
        } else if (number.isPresent() && Double.isFinite(number.getAsDouble())) {
            cells.add(number.getAsDouble());
        } else {
            cells.add(0);
            draft.notANumber(
                    row - FIRST,
                    column - 1,
                    "\"" + cell + "\" in cell " + Table.name(row, column),
                    "leave the cell empty where the value is missing, and write numbers without units and"
                            + " thousands separators");
        }
    }

    private void beyond(int row, int column) {
        if (!table.cell(row, column).isEmpty()) {
            draft.faults()
                    .add(
                            "cell " + Table.name(row, column) + " holds \"" + table.cell(row, column)
                                    + "\" but its column names no criterion\nMaybe a decimal comma was read as the end of a cell.");
        }
    }
}
