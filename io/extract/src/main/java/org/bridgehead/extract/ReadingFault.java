package org.bridgehead.extract;

import java.util.OptionalLong;
import org.bridgehead.core.text.Checks;

/**
 * Why an input, or a part of one, could not be read.
 *
 * @param source the input's name or path
 * @param offset the byte at fault, where there is one
 * @param message what is wrong, and on a line that starts with {@code Maybe} what to do
 */
public record ReadingFault(String source, OptionalLong offset, String message) {

    /** Checks source, offset and message. */
    public ReadingFault {
        Checks.name("the source of a fault", source);
        if (message.isBlank()) {
            throw new IllegalArgumentException("the fault of " + source + " must have a message");
        }
        if (offset.isPresent() && offset.getAsLong() < 0) {
            throw new IllegalArgumentException("an offset must be at least 0 but is " + offset.getAsLong());
        }
    }

    /** Returns a fault of a whole input. */
    public static ReadingFault of(String source, String message) {
        return new ReadingFault(source, OptionalLong.empty(), message);
    }
}
