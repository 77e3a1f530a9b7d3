package org.bridgehead.extract.document.table;

import com.google.common.collect.ImmutableList;
import org.bridgehead.file.FileException;

/**
 * What the rows of a table of proposals hold.
 *
 * @param rows in the order of the table
 * @param faults what could not be read of it
 */
public record TableRows(ImmutableList<Row> rows, ImmutableList<Fault> faults) {

    /**
     * A proposal.
     *
     * @param place its row's number as spreadsheets show it, behind its sheet's name where several sheets have proposals
     * @param text title, author and date with their labels, a line each, and the text
     */
    public record Row(String place, String text) {}

    /**
     * What is wrong with a row, a sheet, or all of the table.
     *
     * @param place the row or the sheet; empty for all of it
     */
    public record Fault(String place, FileException cause) {}
}
