package org.bridgehead.core.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A constant that has a stable code for files and an own name in Chinese and in English. */
public interface Coded {

    /** The code that files and messages use, in lower case with underscores; never changes. */
    String code();

    /**
     * Returns the constant of {@code type} with this code.
     *
     * @throws IllegalArgumentException if there is none; the message lists all codes
     */
    static <E extends Enum<E> & Coded> E parse(Class<E> type, String code) {
        return find(type, code)
                .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is no " + type.getSimpleName()
                        + "\nMaybe one of: "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Coded::code)
                                .collect(Collectors.joining(", "))));
    }

    /** Returns the constant of {@code type} with this code, or nothing. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> e.code().equals(code))
                .findFirst();
    }
}
