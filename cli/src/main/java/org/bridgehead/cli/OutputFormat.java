package org.bridgehead.cli;

/** In what form a result is written. */
enum OutputFormat {
    /** For people. */
    text,
    /** For programs. */
    json
}
