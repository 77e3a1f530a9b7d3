package org.bridgehead.cli;

import java.io.IOException;
import java.io.Writer;

/** A result that is written piece by piece, so that a large one is never whole in memory. */
@FunctionalInterface
interface Document {

    /** Writes it all, a line feed at the end, and leaves the writer open. */
    void writeTo(Writer writer) throws IOException;

    /** Returns the document of a text. */
    static Document of(String text) {
        return writer -> writer.write(text);
    }
}
