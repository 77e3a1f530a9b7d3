package org.bridgehead.data.vectors;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.data.plain.PlainNull;
import org.jspecify.annotations.Nullable;

/** Compares what is expected with what was computed, key by key; not safe for use by several threads. */
final class Differences {

    private final VectorCase.Tolerance tolerance;
    private Optional<String> first = Optional.empty();
    private Optional<Double> largest = Optional.empty();

    Differences(VectorCase.Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    /** The first difference beyond the tolerance. */
    Optional<String> first() {
        return first;
    }

    /** The largest difference between two numbers, where there are numbers. */
    Optional<Double> largest() {
        return largest;
    }

    /** Compares plain values; more keys in {@code computed} are no difference. */
    void compare(String path, @Nullable Object expected, @Nullable Object computed) {
        if (expected instanceof Map<?, ?> map && computed instanceof Map<?, ?> found) {
            map.forEach((key, value) ->
                    compare(path.isEmpty() ? String.valueOf(key) : path + "." + key, value, found.get(key)));
        } else if (expected instanceof List<?> list
                && computed instanceof List<?> found
                && list.size() == found.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(path + "[" + i + "]", list.get(i), found.get(i));
            }
        } else {
            compareScalars(path, expected, computed);
        }
    }

    private void compareScalars(String path, @Nullable Object expected, @Nullable Object computed) {
        Optional<Double> wanted = number(expected);
        Optional<Double> found = number(computed);
        if (wanted.isPresent() && found.isPresent()) {
            double difference = Math.abs(wanted.get() - found.get());
            largest = Optional.of(Math.max(difference, largest.orElse(0.0)));
            if (!tolerance.covers(found.get(), wanted.get())) {
                note(path, expected, computed);
            }
        } else if (computed == null || !computed.equals(expected)) {
            note(path, expected, computed);
        }
    }

    /** A number, or a truth value as 1 or 0. */
    private static Optional<Double> number(@Nullable Object value) {
        if (value instanceof Double number) {
            return Optional.of(number);
        }
        return value instanceof Boolean flag ? Optional.of(flag ? 1.0 : 0.0) : Optional.empty();
    }

    private void note(String path, @Nullable Object expected, @Nullable Object computed) {
        if (first.isEmpty()) {
            first = Optional.of(path + " is expected to be " + expected + " but is "
                    + (computed == null ? "not computed" : computed));
        }
    }

    /** Returns of {@code computed} what {@code expected} has keys for. */
    static Object project(@Nullable Object expected, @Nullable Object computed) {
        if (expected instanceof Map<?, ?> map && computed instanceof Map<?, ?> found) {
            ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
            map.keySet().stream()
                    .filter(found::containsKey)
                    .forEach(key -> fields.put(String.valueOf(key), project(map.get(key), found.get(key))));
            return fields.buildOrThrow();
        }
        return computed == null ? PlainNull.NULL : computed;
    }
}
