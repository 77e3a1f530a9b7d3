package org.bridgehead.report;

import java.util.List;
import java.util.Locale;
import org.bridgehead.data.evaluation.Contrast;
import org.bridgehead.data.evaluation.Score;
import org.bridgehead.scoring.rubric.Language;

/**
 * How figures of reading fall under another condition, as plain text; kinds whose F1 stays are left out.
 *
 * @param language the language of the report
 * @param width the columns of a line
 * @param notes whether it is listed what the condition was
 */
public record ContrastText(Language language, int width, boolean notes) {

    private static final double SEEN = 0.0005;

    /** Returns the report; lines end with a line feed. */
    public String render(List<Contrast> contrasts, String lexicon) {
        Page page = new Page(width);
        Messages messages = Messages.in(language);
        page.line(messages.text("contrast.title"));
        page.rule('=');
        page.line(messages.text("head.lexicon") + lexicon);
        for (Contrast contrast : contrasts) {
            page.blank();
            page.paragraph(
                    "",
                    messages.text(
                            "contrast.name",
                            contrast.name(),
                            contrast.usual().texts(),
                            contrast.notes().size()));
            table(contrast, page, messages);
            if (notes) {
                contrast.notes().forEach(note -> page.paragraph("    ", note));
            }
        }
        return page.toString();
    }

    private static void table(Contrast contrast, Page page, Messages messages) {
        TextTable table = new TextTable(
                List.of(
                        messages.text("evaluation.kind"),
                        messages.text("contrast.usual"),
                        messages.text("contrast.changed"),
                        messages.text("contrast.fall")),
                0);
        boolean any = false;
        for (Score score : contrast.usual().scores()) {
            double fall = contrast.fall(score.kind());
            if (Math.abs(fall) >= SEEN) {
                any = true;
                table.row(List.of(
                        messages.label(score.kind()),
                        figure(score.f1()),
                        figure(contrast.changed().score(score.kind()).f1()),
                        figure(fall)));
            }
        }
        if (any) {
            table.print(page);
        } else {
            page.line(messages.text("contrast.same"));
        }
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
