package org.bridgehead.extract.document;

/** Turns the bytes of a file into decoded texts; safe for use by several threads. */
@FunctionalInterface
public interface DocumentReader {

    /**
     * Returns the decoded documents: one, or a row's each where the file is a table of proposals, and what is wrong with
     * rows of such a table.
     *
     * @param name what the documents are called
     * @throws DocumentException if the file cannot be read
     */
    DocumentLoader.Loaded read(String name, byte[] bytes);
}
