package org.bridgehead.report;

import java.util.List;
import java.util.Locale;
import org.bridgehead.data.evaluation.Evaluation;
import org.bridgehead.data.evaluation.EvaluationSet;
import org.bridgehead.data.evaluation.Score;
import org.bridgehead.data.evaluation.Slip;
import org.bridgehead.scoring.rubric.Language;

/**
 * How well texts were read as plain text, fitted to a terminal.
 *
 * @param language the language of the report
 * @param width the columns of a line
 * @param errors whether the differences are listed
 * @param byShape whether each shape of text gets a table
 */
public record EvaluationText(Language language, int width, boolean errors, boolean byShape) {

    /** Returns the report; lines end with a line feed. */
    public String render(EvaluationSet set, String lexicon) {
        Page page = new Page(width);
        Messages messages = Messages.in(language);
        page.line(messages.text("evaluation.title", set.texts().size()));
        page.rule('=');
        page.line(messages.text("head.lexicon") + lexicon);
        page.blank();
        table(set.pooled(), page, messages);
        if (byShape) {
            set.byShape().forEach((shape, evaluation) -> {
                page.blank();
                page.line(messages.text("evaluation.shape", shape, evaluation.texts()));
                table(evaluation, page, messages);
            });
        }
        if (errors) {
            page.blank();
            page.line(messages.text("evaluation.errors"));
            page.rule('-');
            set.texts().forEach(text -> differences(text, page, messages));
        }
        return page.toString();
    }

    private static void table(Evaluation evaluation, Page page, Messages messages) {
        TextTable table = new TextTable(
                List.of(
                        messages.text("evaluation.kind"),
                        messages.text("evaluation.precision"),
                        messages.text("evaluation.recall"),
                        messages.text("evaluation.f1"),
                        messages.text("evaluation.annotated"),
                        messages.text("evaluation.found")),
                0);
        for (Score score : evaluation.scores()) {
            table.row(List.of(
                    messages.label(score.kind()),
                    figure(score.precision()),
                    figure(score.recall()),
                    figure(score.f1()),
                    Integer.toString(score.annotated()),
                    Integer.toString(score.found())));
        }
        table.print(page);
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static void differences(EvaluationSet.Text text, Page page, Messages messages) {
        for (Score score : text.evaluation().scores()) {
            for (Slip slip : score.slips()) {
                String sort = messages.text(slip.missed() ? "evaluation.missed" : "evaluation.extra");
                page.paragraph(
                        text.name() + " " + messages.label(score.kind()) + " " + sort + " @" + slip.start() + "  ",
                        slip.text());
            }
        }
    }
}
