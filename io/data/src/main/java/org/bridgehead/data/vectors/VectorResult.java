package org.bridgehead.data.vectors;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.data.plain.PlainJson;

/**
 * The outcome of one case.
 *
 * @param method the method that the case is about
 * @param id the case's
 * @param status how it came out
 * @param maxDifference the largest difference between a number that is expected and the one computed, where there are such
 * @param computed what was computed, by the keys of what is expected
 * @param message why, where that needs to be said
 * @param expectsNumbers whether the case expects numbers, so that a refusal of it is a fault of the engine
 */
public record VectorResult(
        String method,
        String id,
        VectorStatus status,
        Optional<Double> maxDifference,
        ImmutableMap<String, Object> computed,
        Optional<String> message,
        boolean expectsNumbers) {

    /** Tells whether the engine did not do what the case wants. */
    public boolean isFailure() {
        return status == VectorStatus.DIFFERS || (status == VectorStatus.ERROR && expectsNumbers);
    }

    /** Returns the result as a line of JSON, without line feed. */
    public String line() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("method", method);
        line.put("id", id);
        line.put("status", status.code());
        line.put("maxDifference", maxDifference);
        line.put("computed", computed);
        message.ifPresent(text -> line.put("message", text.strip().replaceAll("\\s*\\R\\s*", " ")));
        return PlainJson.print(line);
    }
}
