package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.bridgehead.data.plain.PlainNull;

/** Reads {@code "topsis"} or {@code {"name": "topsis", "normalization": "vector"}}. */
public final class ChoiceReader {

    private ChoiceReader() {}

    /**
     * Returns the choice that a plain value stands for.
     *
     * @param what what is chosen, {@code "method"} for instance
     * @throws IllegalArgumentException if the value is neither a name nor an object with a name
     */
    public static Choice read(String what, Object value) {
        if (value instanceof String name && !name.isBlank()) {
            return Choice.of(name);
        }
        if (value instanceof Map<?, ?> fields && fields.get("name") instanceof String name && !name.isBlank()) {
            ImmutableMap.Builder<String, Object> parameters = ImmutableMap.builder();
            fields.forEach((key, parameter) -> {
                if (!key.equals("name") && parameter != PlainNull.NULL) {
                    parameters.put(String.valueOf(key), parameter);
                }
            });
            return new Choice(name, parameters.buildOrThrow());
        }
        throw new IllegalArgumentException("\"" + what + "\" must be a name or an object with a name but is "
                + ProblemObject.excerpt(value) + "\nMaybe write {\"name\": \""
                + (what.equals("method") ? "topsis" : "entropy") + "\"}.");
    }
}
