package org.bridgehead.data.vectors;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.data.plain.PlainNull;

/**
 * One case of a file of reference vectors.
 *
 * @param method the method that it is about
 * @param id unique in its file
 * @param fields all that the case says
 * @param tolerance how close numbers must come
 */
record VectorCase(String method, String id, ImmutableMap<String, Object> fields, Tolerance tolerance) {

    /**
     * How close numbers must come: {@code |computed − expected| ≤ absolute + relative·|expected|}.
     *
     * @param relative at least 0
     * @param absolute at least 0
     */
    record Tolerance(double relative, double absolute) {

        boolean covers(double computed, double expected) {
            return Math.abs(computed - expected) <= absolute + relative * Math.abs(expected);
        }
    }

    Optional<Object> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> value != PlainNull.NULL);
    }

    /** What the case expects: {@code expected}, or {@code published} for a table of a paper; nothing where it is null. */
    Optional<Map<?, ?>> expected() {
        return field("expected").or(() -> field("published")).map(VectorCase::object);
    }

    /** The ranks that a good engine gives though the reference gives none. */
    Optional<List<?>> recommendedRanks() {
        return field("recommended")
                .map(VectorCase::object)
                .map(recommended -> recommended.get("ranks_without_constant"))
                .map(ranks -> ranks instanceof List<?> list ? list : List.of());
    }

    /** Tells whether a good engine refuses the case. */
    boolean isToBeRefused() {
        return field("recommended")
                .map(VectorCase::object)
                .map(recommended -> String.valueOf(recommended.get("policy")))
                .filter(policy -> policy.startsWith("reject"))
                .isPresent();
    }

    /** Tells whether angle weights of a constant criterion are asked for, the arc cosine of nearly 1. */
    boolean isIllConditioned() {
        return method.equals("weights_angle")
                && field("tags")
                        .filter(tags -> tags.toString().contains("constant"))
                        .isPresent();
    }

    VectorCase within(Tolerance other) {
        return new VectorCase(method, id, fields, other);
    }

    ImmutableMap<String, Object> params() {
        ImmutableMap.Builder<String, Object> params = ImmutableMap.builder();
        field("params")
                .map(VectorCase::object)
                .ifPresent(given -> given.forEach((name, value) -> {
                    if (value != PlainNull.NULL) {
                        params.put(String.valueOf(name), value);
                    }
                }));
        return params.buildOrThrow();
    }

    private static Map<?, ?> object(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("must be an object but is " + value);
    }
}
