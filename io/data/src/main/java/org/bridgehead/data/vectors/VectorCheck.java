package org.bridgehead.data.vectors;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.scoring.decision.DecisionException;

/**
 * Computes a case and compares.
 *
 * <p>Where a case expects numbers it is {@code equal} if all are met. Where it expects none because its input degenerates: if
 * it recommends the ranks without the constant criterion, these are what is expected; otherwise a refusal that names the
 * fault is an {@code error}, which is what the case wants, and an answer {@code differs} if the case wants a refusal and is
 * {@code equal} if it leaves that open.
 */
final class VectorCheck {

    private VectorCheck() {}

    static VectorResult check(VectorCase given) {
        try {
            Optional<Map<String, Object>> computed = Computation.of(given);
            return computed.isEmpty()
                    ? result(given, VectorStatus.UNSUPPORTED, "there is no method \"" + given.method() + "\" here")
                    : compare(given, computed.get());
        } catch (DecisionException e) {
            return result(given, VectorStatus.ERROR, String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            return result(given, VectorStatus.ERROR, "the case is at fault: " + e.getMessage());
        }
    }

    private static VectorResult result(VectorCase given, VectorStatus status, String message) {
        return new VectorResult(
                given.method(),
                given.id(),
                status,
                Optional.empty(),
                ImmutableMap.of(),
                Optional.of(message),
                expectsAnswer(given));
    }

    private static boolean expectsAnswer(VectorCase given) {
        return given.expected().isPresent() || given.recommendedRanks().isPresent();
    }

    private static VectorResult compare(VectorCase given, Map<String, Object> computed) {
        Optional<List<?>> ranks = given.recommendedRanks();
        if (given.expected().isPresent()) {
            return compare(given, given.expected().get(), computed);
        }
        if (ranks.isPresent()) {
            return compare(given, ImmutableMap.of("ranks", ImmutableMap.of("competition", ranks.get())), computed);
        }
        return new VectorResult(
                given.method(),
                given.id(),
                given.isToBeRefused() ? VectorStatus.DIFFERS : VectorStatus.EQUAL,
                Optional.empty(),
                ImmutableMap.copyOf(computed),
                Optional.of(
                        given.isToBeRefused()
                                ? "the case wants to be refused"
                                : "the case expects nothing; the answer is finite"),
                false);
    }

    private static VectorResult compare(VectorCase given, Map<?, ?> expected, Map<String, Object> computed) {
        Differences differences = new Differences(given.tolerance());
        differences.compare("", expected, computed);
        ImmutableMap.Builder<String, Object> asked = ImmutableMap.builder();
        expected.keySet().stream()
                .map(String::valueOf)
                .filter(computed::containsKey)
                .forEach(key -> asked.put(key, Differences.project(expected.get(key), computed.get(key))));
        return new VectorResult(
                given.method(),
                given.id(),
                differences.isEmpty() ? VectorStatus.EQUAL : VectorStatus.DIFFERS,
                differences.largest(),
                asked.buildOrThrow(),
                differences.first(),
                true);
    }
}
