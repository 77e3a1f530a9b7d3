package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a method or weighting.
 *
 * @param name as files spell it
 * @param form what it holds
 * @param otherwise what counts where it is not given: a {@code Double}, {@code String} or {@code Boolean}
 * @param required whether it must be given
 * @param choices the words it may be; empty where any is allowed
 * @param about what it means
 */
public record Parameter(
        String name,
        Form form,
        Optional<Object> otherwise,
        boolean required,
        ImmutableList<String> choices,
        String about) {

    /** Checks that a parameter with a default is not required. */
    public Parameter {
        if (required && otherwise.isPresent()) {
            throw new IllegalArgumentException("parameter " + name + " must not be required and have a default");
        }
    }

    /** Returns a number with a default. */
    public static Parameter number(String name, double otherwise, String about) {
        return new Parameter(name, Form.NUMBER, Optional.of(otherwise), false, ImmutableList.of(), about);
    }

    /** Returns a word among choices, the first of which counts where none is given. */
    public static Parameter word(String name, List<String> choices, String about) {
        return new Parameter(name, Form.WORD, Optional.of(choices.get(0)), false, ImmutableList.copyOf(choices), about);
    }

    /** Returns a parameter that must be given. */
    public static Parameter required(String name, Form form, String about) {
        return new Parameter(name, form, Optional.empty(), true, ImmutableList.of(), about);
    }

    /** Returns a parameter that may be left out. */
    public static Parameter optional(String name, Form form, String about) {
        return new Parameter(name, form, Optional.empty(), false, ImmutableList.of(), about);
    }

    /** Returns this parameter with these choices. */
    public Parameter among(List<String> words) {
        return new Parameter(name, form, otherwise, required, ImmutableList.copyOf(words), about);
    }

    /** Returns this parameter with a default. */
    public Parameter otherwise(Object value) {
        return new Parameter(name, form, Optional.of(value), false, choices, about);
    }
}
