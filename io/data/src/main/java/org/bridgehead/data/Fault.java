package org.bridgehead.data;

import java.util.Optional;

/**
 * What was wrong with an input, as results carry it beside what could be read.
 *
 * @param source the input's name, for instance {@code "jiaxing.txt"}
 * @param offset where in the decoded text, in UTF-16 units, where that is known
 * @param message what is wrong and what to do
 */
public record Fault(String source, Optional<Integer> offset, String message) {

    /** Checks that source and message say something; the names of broken files may hold any character. */
    public Fault {
        if (source.isEmpty() || message.isBlank()) {
            throw new IllegalArgumentException(
                    "a fault must have source and message but has \"" + source + "\" and \"" + message + "\"");
        }
        offset.ifPresent(o -> {
            if (o < 0) {
                throw new IllegalArgumentException("the offset of a fault must not be negative but is " + o);
            }
        });
    }

    /** Returns a fault of a whole input. */
    public static Fault of(String source, String message) {
        return new Fault(source, Optional.empty(), message);
    }

    /** Returns a fault at an offset of an input. */
    public static Fault at(String source, int offset, String message) {
        return new Fault(source, Optional.of(offset), message);
    }
}
