package org.bridgehead.report;

import java.util.List;

/** Lines of limited width; not safe for use by several threads. */
final class Page {

    private static final int HANG = 3;

    private final StringBuilder text = new StringBuilder();
    private final int width;

    Page(int width) {
        this.width = width;
    }

    int width() {
        return width;
    }

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    void blank() {
        text.append('\n');
    }

    void rule(char mark) {
        line(String.valueOf(mark).repeat(width));
    }

    /** A heading between empty lines. */
    void heading(String heading) {
        blank();
        paragraph("", heading);
    }

    /**
     * A paragraph after {@code lead}, all its further lines set in by the lead's width; a lead that takes more than half of
     * a line has one to itself.
     */
    void paragraph(String lead, String content) {
        int indent = DisplayWidth.of(lead);
        if (indent <= width / 2) {
            print(lead, indent, content);
        } else {
            LineWrap.wrap(lead.strip(), width - margin(lead)).forEach(line -> line(" ".repeat(margin(lead)) + line));
            print(" ".repeat(margin(lead) + HANG), margin(lead) + HANG, content);
        }
    }

    private void print(String lead, int indent, String content) {
        List<String> lines = LineWrap.wrap(content, width - indent);
        line(lead + lines.get(0));
        lines.stream().skip(1).forEach(rest -> line(" ".repeat(indent) + rest));
    }

    private static int margin(String lead) {
        return lead.length() - lead.stripLeading().length();
    }

    /** A paragraph of at most {@code most} lines; a little room is kept because lines seldom fill up. */
    void brief(String lead, String content, int most) {
        int room = (width - DisplayWidth.of(lead)) * most - 2 * (most - 1);
        paragraph(lead, DisplayWidth.shorten(content, room));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
