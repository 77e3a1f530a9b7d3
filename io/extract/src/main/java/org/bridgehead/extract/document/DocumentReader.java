package org.bridgehead.extract.document;

import org.bridgehead.core.text.SourceDocument;

/** Turns the bytes of a file into a decoded text. */
public interface DocumentReader {

    /** Returns the decoded document. */
    SourceDocument read(String name, byte[] bytes);
}
