package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.bridgehead.scoring.decision.DecisionException;

/**
 * One method or weighting.
 *
 * @param <T> what it makes
 * @param name as files and the command line spell it
 * @param chinese its Chinese name
 * @param aliases other names that are accepted
 * @param parameters in the order of importance
 * @param make makes it of checked arguments
 */
public record Entry<T>(
        String name,
        String chinese,
        ImmutableList<String> aliases,
        ImmutableList<Parameter> parameters,
        Function<Arguments, T> make) {

    /** Returns an entry without other names. */
    public static <T> Entry<T> of(String name, String chinese, Function<Arguments, T> make, Parameter... parameters) {
        return new Entry<>(name, chinese, ImmutableList.of(), ImmutableList.copyOf(parameters), make);
    }

    /** Returns this entry with other names that are accepted. */
    public Entry<T> alias(String... names) {
        return new Entry<>(name, chinese, ImmutableList.copyOf(names), parameters, make);
    }

    /** Tells whether {@code spelled} is a name of this entry. */
    public boolean isCalled(String spelled) {
        String canonical = Names.canonical(spelled);
        return canonical.equals(name) || aliases.contains(canonical);
    }

    /** Tells whether the entry has parameters that must be given. */
    public boolean isDemanding() {
        return parameters.stream().anyMatch(Parameter::required);
    }

    /** Tells whether the entry has a parameter of this name. */
    public boolean has(String parameter) {
        return parameters.stream().anyMatch(p -> p.name().equals(parameter));
    }

    /**
     * Returns what the entry makes of these arguments.
     *
     * @throws DecisionException if they are wrong together, though each is of its form
     */
    public T make(Arguments arguments) {
        try {
            return make.apply(arguments);
        } catch (DecisionException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            DecisionException fault = new DecisionException(name + ": " + e.getMessage());
            fault.initCause(e);
            throw fault;
        }
    }
}
