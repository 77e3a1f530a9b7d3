package org.bridgehead.extract.structure;

/** What a line or a paragraph is. */
enum Form {
    /** The heading of a section. */
    SECTION,
    /** The heading of an item, on its own line. */
    HEADING,
    /** Running text, with or without a number before it. */
    TEXT,
    /** A row of a table. */
    ROW
}
