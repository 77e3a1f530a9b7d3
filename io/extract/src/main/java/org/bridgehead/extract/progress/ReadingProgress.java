package org.bridgehead.extract.progress;

import org.bridgehead.core.text.Checks;

/**
 * How far reading has come.
 *
 * @param document the name of the document that is being read
 * @param number its number, from 1
 * @param documents how many documents there are
 * @param share how much of this document is done, from 0 to 1, ascending
 */
public record ReadingProgress(String document, int number, int documents, double share) {

    /** Checks the ranges. */
    public ReadingProgress {
        Checks.name("document", document);
        if (number < 1 || number > documents) {
            throw new IllegalArgumentException(
                    "a document's number must be from 1 to " + documents + " but is " + number);
        }
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share must be from 0 to 1 but is " + share);
        }
    }

    /** How much of all documents is done, from 0 to 1, each document counting alike. */
    public double ofAll() {
        return (number - 1 + share) / documents;
    }
}
