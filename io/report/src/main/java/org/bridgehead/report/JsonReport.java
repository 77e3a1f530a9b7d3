package org.bridgehead.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.bridgehead.data.ComparisonFile;
import org.bridgehead.data.ComparisonJson;
import org.bridgehead.scoring.rubric.Language;

/**
 * The comparison as {@code bridgehead/comparison/1}, in UTF-8.
 *
 * @param language the language of names and reasons
 */
public record JsonReport(Language language) implements ReportWriter {

    @Override
    public void write(ComparisonFile comparison, OutputStream out) throws IOException {
        out.write(ComparisonJson.write(comparison, language).getBytes(StandardCharsets.UTF_8));
    }
}
