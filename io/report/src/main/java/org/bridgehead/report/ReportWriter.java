package org.bridgehead.report;

import java.io.IOException;
import java.io.OutputStream;
import org.bridgehead.data.ComparisonFile;

/** Writes a comparison in one format. Implementations keep no state: the same comparison gives the same bytes. */
public interface ReportWriter {

    /**
     * Writes the report and leaves {@code out} open.
     *
     * @throws IOException if {@code out} cannot be written
     */
    void write(ComparisonFile comparison, OutputStream out) throws IOException;
}
