package org.bridgehead.extract.document;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.text.SourceDocument;

/** Turns the bytes of a file into decoded texts; safe for use by several threads. */
@FunctionalInterface
public interface DocumentReader {

    /**
     * Returns the decoded documents: one, or a row's each where the file is a table of proposals.
     *
     * @param name what the documents are called
     * @throws DocumentException if the file cannot be read
     */
    ImmutableList<SourceDocument> read(String name, byte[] bytes);
}
