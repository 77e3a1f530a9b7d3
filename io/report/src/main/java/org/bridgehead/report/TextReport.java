package org.bridgehead.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.bridgehead.data.ComparisonFile;
import org.bridgehead.scoring.rubric.Language;

/**
 * The comparison as plain text in UTF-8, fitted to a terminal: ranking, profiles and dominance first, then every proposal
 * with its bottlenecks, measures and ratings, each rating with reason, quote and place.
 *
 * @param language the language of the report
 * @param width the columns of a line
 */
public record TextReport(Language language, int width) implements ReportWriter {

    /** The narrowest report. */
    public static final int LEAST_WIDTH = 60;

    /** Checks the width. */
    public TextReport {
        if (width < LEAST_WIDTH) {
            throw new IllegalArgumentException(
                    "a text report must be at least " + LEAST_WIDTH + " columns wide but is to be " + width);
        }
    }

    /** Returns a writer for lines of 80 columns. */
    public static TextReport of(Language language) {
        return new TextReport(language, 80);
    }

    @Override
    public void write(ComparisonFile comparison, OutputStream out) throws IOException {
        out.write(render(comparison).getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the report; lines end with a line feed. */
    public String render(ComparisonFile comparison) {
        Page page = new Page(width);
        Messages messages = Messages.in(language);
        new OverviewText(page, messages, language, comparison).print();
        comparison.result().ranking().forEach(score -> {
            page.blank();
            new ProposalText(page, messages, language, score).print();
            new RatingText(page, messages, language, new Sources(comparison.result(), messages)).print(score);
        });
        new FaultText(page, messages).print("heading.faults", comparison.faults());
        return page.toString();
    }
}
