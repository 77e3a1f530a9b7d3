package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A paragraph while its lines are being joined. */
final class Draft {

    private final Form form;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Draft(Form form, Line first) {
        this.form = form;
        add(first);
    }

    void add(Line line) {
        lines.add(line);
        text.append(line.text());
    }

    Form form() {
        return form;
    }

    ImmutableList<Line> lines() {
        return ImmutableList.copyOf(lines);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    Line first() {
        return lines.get(0);
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    /** Tells whether its last sentence is not at its end yet. */
    boolean isOpen() {
        return form == Form.TEXT && !last().isComplete();
    }
}
