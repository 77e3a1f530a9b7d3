package org.bridgehead.file.table;

/**
 * A sheet of a workbook.
 *
 * @param name as the workbook has it
 * @param table its cells
 */
public record Sheet(String name, Table table) {}
