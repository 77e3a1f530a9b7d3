package org.bridgehead.cli;

/** In what form rankings are written. */
enum RankFormat {
    /** For people. */
    text,
    /** JSON lines, for programs. */
    json,
    /** A table, for spreadsheets. */
    csv,
    /** Markdown, for documents. */
    md
}
