package org.bridgehead.file;

/** Turns the bytes of a file of one kind into its text; safe for use by several threads. */
@FunctionalInterface
public interface TextExtraction {

    /**
     * Returns the text, paragraphs divided by line feeds.
     *
     * @throws FileException if the file is damaged, goes beyond a limit, or holds no text
     */
    String text(byte[] bytes);
}
