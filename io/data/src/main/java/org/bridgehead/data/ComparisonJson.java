package org.bridgehead.data;

import org.bridgehead.scoring.rubric.Language;

/**
 * Comparisons in the format {@code bridgehead/comparison/1}. Every number parses back to the same double.
 *
 * <p>The schema of the format is {@code docs/schema/comparison-1.schema.json}.
 */
public final class ComparisonJson {

    /** The name of the format, the first field of each file. */
    public static final String SCHEMA = "bridgehead/comparison/1";

    private ComparisonJson() {}

    /** Returns the JSON text of {@code file}, names and reasons in {@code language}. */
    public static String write(ComparisonFile file, Language language) {
        return Json.print(new ComparisonWriter(language).write(file));
    }
}
