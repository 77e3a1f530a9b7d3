package org.bridgehead.extract.document.office;

import java.util.ArrayList;
import java.util.List;

/** The lines of a body, a cell or a text box, one a paragraph or row of a table. */
final class Lines {

    private final List<String> lines = new ArrayList<>();
    private String carried = "";
    private boolean hasRows;

    /**
     * Adds a paragraph.
     *
     * @param marker its automatic number, empty where it has none
     * @param endsHere false where its end is deleted or hidden, so that the next paragraph runs on in its line
     */
    void paragraph(String marker, String text, boolean endsHere) {
        String line = marker + carried + text;
        carried = endsHere ? "" : line;
        if (endsHere) {
            lines.add(line.stripTrailing());
        }
    }

    /** Adds all lines of what stands in these lines: a row, or a text box. */
    void addAll(Lines inner) {
        end();
        lines.addAll(inner.lines());
    }

    /** Adds the lines of a row of a table. */
    void row(List<String> row) {
        end();
        lines.addAll(row);
        hasRows = true;
    }

    private void end() {
        if (!carried.isEmpty()) {
            lines.add(carried.stripTrailing());
            carried = "";
        }
    }

    /** Tells whether some of them are rows of a table. */
    boolean hasRows() {
        return hasRows;
    }

    List<String> lines() {
        end();
        return lines;
    }
}
