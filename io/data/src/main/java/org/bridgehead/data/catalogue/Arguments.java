package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.scoring.decision.DecisionException;

/** The arguments of a method or weighting, each checked for its form and completed by its default. */
public final class Arguments {

    private final ImmutableMap<String, Object> values;

    private Arguments(ImmutableMap<String, Object> values) {
        this.values = values;
    }

    /**
     * Returns the arguments.
     *
     * @param entry whose parameters they are for
     * @param given plain values by name
     * @param criteria how many criteria there are
     * @throws DecisionException if one is unknown, missing or of the wrong form; names all faults
     */
    public static Arguments of(Entry<?> entry, Map<String, Object> given, int criteria) {
        List<DecisionException.Fault> faults = new ArrayList<>();
        given.keySet().stream()
                .filter(name -> !entry.has(name))
                .forEach(name -> faults.add(DecisionException.Fault.of(unknown(entry, name))));
        ImmutableMap.Builder<String, Object> values = ImmutableMap.builder();
        for (Parameter parameter : entry.parameters()) {
            try {
                value(entry, parameter, Optional.ofNullable(given.get(parameter.name())), criteria)
                        .ifPresent(value -> values.put(parameter.name(), value));
            } catch (DecisionException e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new DecisionException(ImmutableList.copyOf(faults));
        }
        return new Arguments(values.buildOrThrow());
    }

    private static String unknown(Entry<?> entry, String name) {
        List<String> known = entry.parameters().stream().map(Parameter::name).toList();
        String advice =
                known.isEmpty() ? "leave it out; there are none" : String.join(", ", Names.nearest(name, known));
        return entry.name() + " has no parameter \"" + name + "\"\nMaybe " + (known.isEmpty() ? "" : "one of: ")
                + advice + ".";
    }

    private static Optional<Object> value(Entry<?> entry, Parameter parameter, Optional<Object> given, int criteria) {
        if (given.isEmpty() && parameter.required()) {
            throw new DecisionException(entry.name() + " needs the parameter \"" + parameter.name() + "\", "
                    + parameter.about() + "\nMaybe add it to the method: "
                    + parameter.form().words() + ".");
        }
        FormReader reader = new FormReader(entry.name(), parameter, criteria);
        return given.or(parameter::otherwise).map(reader::read);
    }

    /**
     * Returns the arguments for some of the criteria.
     *
     * @param entry whose arguments these are
     * @param kept the columns that are left, ascending
     */
    public Arguments keeping(Entry<?> entry, ImmutableIntArray kept) {
        ImmutableMap.Builder<String, Object> left = ImmutableMap.builder();
        for (Parameter parameter : entry.parameters()) {
            Optional.ofNullable(values.get(parameter.name()))
                    .ifPresent(value -> left.put(parameter.name(), keeping(parameter.form(), value, kept)));
        }
        return new Arguments(left.buildOrThrow());
    }

    private static Object keeping(Form form, Object value, ImmutableIntArray kept) {
        return switch (form) {
            case NUMBER, WORD, FLAG, LIST, JUDGEMENTS -> value;
            case NUMBERS, POINT -> pick((ImmutableDoubleArray) value, kept);
            case WORDS, OPEN_NUMBERS, PAIRS, LISTS -> pick((ImmutableList<?>) value, kept);
            case ROWS -> pickEach((ImmutableList<?>) value, kept);
        };
    }

    private static ImmutableDoubleArray pick(ImmutableDoubleArray values, ImmutableIntArray kept) {
        return ImmutableDoubleArray.copyOf(kept.stream().mapToDouble(values::get));
    }

    private static ImmutableList<?> pick(ImmutableList<?> values, ImmutableIntArray kept) {
        return kept.stream().mapToObj(values::get).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<?> pickEach(ImmutableList<?> rows, ImmutableIntArray kept) {
        return rows.stream()
                .map(row -> pick((ImmutableDoubleArray) row, kept))
                .collect(ImmutableList.toImmutableList());
    }

    /** Tells whether a parameter was given or has a default. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The arguments by name: {@code Double}, {@code String}, {@code Boolean}, or lists of these. */
    public ImmutableMap<String, Object> values() {
        return values;
    }

    /** A number. */
    public double number(String name) {
        return get(name, Double.class);
    }

    /** A word. */
    public String word(String name) {
        return get(name, String.class);
    }

    /** True or false. */
    public boolean flag(String name) {
        return get(name, Boolean.class);
    }

    /** Words, one a criterion. */
    public ImmutableList<String> words(String name) {
        return list(name).stream().map(String.class::cast).collect(ImmutableList.toImmutableList());
    }

    /** Numbers, one a criterion. */
    public ImmutableDoubleArray numbers(String name) {
        return get(name, ImmutableDoubleArray.class);
    }

    /** Numbers, one a criterion, where they are given. */
    public Optional<ImmutableDoubleArray> optionalNumbers(String name) {
        return has(name) ? Optional.of(numbers(name)) : Optional.empty();
    }

    /** Numbers that may be missing, one a criterion. */
    public ImmutableList<Optional<Double>> openNumbers(String name) {
        return list(name).stream()
                .map(number -> number instanceof Double d ? Optional.of(d) : Optional.<Double>empty())
                .collect(ImmutableList.toImmutableList());
    }

    /** Lists of numbers. */
    public ImmutableList<ImmutableDoubleArray> rows(String name) {
        return list(name).stream().map(ImmutableDoubleArray.class::cast).collect(ImmutableList.toImmutableList());
    }

    /** Rows of numbers that may be missing. */
    public ImmutableList<ImmutableList<Object>> openRows(String name) {
        return list(name).stream()
                .map(row -> ImmutableList.<Object>copyOf((ImmutableList<?>) row))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<?> list(String name) {
        return get(name, ImmutableList.class);
    }

    private <T> T get(String name, Class<T> type) {
        Object value = Optional.ofNullable(values.get(name))
                .orElseThrow(() -> new IllegalArgumentException("there is no argument \"" + name + "\""));
        return type.cast(value);
    }
}
