package org.bridgehead.data.vectors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bridgehead.data.catalogue.Arguments;
import org.bridgehead.data.catalogue.Entry;
import org.bridgehead.data.catalogue.MethodCatalogue;
import org.bridgehead.data.catalogue.NormalizationCatalogue;
import org.bridgehead.data.catalogue.Outcome;
import org.bridgehead.data.catalogue.Ranker;
import org.bridgehead.data.catalogue.Weighed;
import org.bridgehead.data.catalogue.WeightingCatalogue;
import org.bridgehead.data.plain.PlainNull;
import org.bridgehead.scoring.decision.DecisionMatrix;
import org.bridgehead.scoring.decision.Normalization;
import org.bridgehead.scoring.decision.Weights;
import org.bridgehead.scoring.robust.RankCorrelation;

/** Computes what a case asks for, by the keys that cases use. */
final class Computation {

    private static final String WEIGHTS = "weights_";
    private static final double CLOSE = 1e-9;

    private Computation() {}

    /** Returns what the engine computes for a case, or nothing if it has nothing for the case's method. */
    static Optional<Map<String, Object>> of(VectorCase given) {
        if (given.method().equals("normalization")) {
            return normalization(given);
        }
        if (given.method().equals("rank_correlation")) {
            return Optional.of(correlation(given));
        }
        if (Judged.covers(given)) {
            return Optional.of(Judged.compute(given));
        }
        if (given.method().startsWith(WEIGHTS)) {
            return weighting(given, given.method().substring(WEIGHTS.length()));
        }
        return MethodCatalogue.get().find(given.method()).map(entry -> ranking(given, entry));
    }

    private static Map<String, Object> correlation(VectorCase given) {
        ImmutableDoubleArray x = ImmutableDoubleArray.copyOf(CaseInput.parameter(given, "x"));
        ImmutableDoubleArray y = ImmutableDoubleArray.copyOf(CaseInput.parameter(given, "y"));
        Map<String, Object> fields = new LinkedHashMap<>();
        for (RankCorrelation coefficient : RankCorrelation.values()) {
            OptionalDouble value = coefficient.between(x, y);
            fields.put(coefficient.fileName(), value.isPresent() ? value.getAsDouble() : PlainNull.NULL);
        }
        return fields;
    }

    private static Optional<Map<String, Object>> normalization(VectorCase given) {
        String name = String.valueOf(given.params().get("normalization"));
        return NormalizationCatalogue.get().find(name).map(entry -> {
            DecisionMatrix matrix = CaseInput.matrix(given);
            Normalization normalization = entry.make(Arguments.of(entry, ImmutableMap.of(), matrix.width()));
            return ImmutableMap.of("matrix", CaseInput.normalized(matrix, normalization));
        });
    }

    private static Optional<Map<String, Object>> weighting(VectorCase given, String name) {
        return WeightingCatalogue.get().find(name).map(entry -> {
            DecisionMatrix matrix = CaseInput.matrix(given);
            Weighed weighed = make(entry, given, matrix.width()).weigh(matrix);
            return fields(ImmutableMap.of("weights", Plain.of(weighed.weights().values())), weighed.details());
        });
    }

    private static <T> T make(Entry<T> entry, VectorCase given, int width) {
        ImmutableMap.Builder<String, Object> known = ImmutableMap.builder();
        given.params().forEach((name, value) -> {
            if (!name.endsWith("_note")) {
                known.put(name, value);
            }
        });
        return entry.make(Arguments.of(entry, known.buildOrThrow(), width));
    }

    private static Map<String, Object> ranking(VectorCase given, Entry<Ranker> entry) {
        DecisionMatrix matrix = CaseInput.matrix(given);
        double[] raw = CaseInput.numbers(given, "weights");
        double sum = ImmutableDoubleArray.copyOf(raw).stream().sum();
        Weights weights = Math.abs(sum - 1) <= CLOSE ? Weights.of(raw) : Weights.normalizing(raw);
        Outcome outcome = make(entry, given, matrix.width()).rank(matrix, weights);
        Map<String, Object> fields = new LinkedHashMap<>();
        outcome.scores().ifPresent(scores -> fields.put("scores", Plain.of(scaled(given, scores, sum))));
        if (!outcome.groups().isEmpty()) {
            fields.put("ranks", ranks(outcome.groups()));
        }
        return fields(fields, outcome.details());
    }

    /** The tables of MOORA weigh every criterion by 1; its scores grow in proportion to the weights, which sum to 1 here. */
    private static ImmutableDoubleArray scaled(VectorCase given, ImmutableDoubleArray scores, double sum) {
        boolean proportional = given.method().startsWith("moora") && Math.abs(sum - 1) > CLOSE;
        return proportional ? ImmutableDoubleArray.copyOf(scores.stream().map(score -> score * sum)) : scores;
    }

    /** What was computed, with the details both under {@code extra} and, where the name is free, beside it. */
    private static Map<String, Object> fields(Map<String, Object> first, Map<String, Object> details) {
        Map<String, Object> fields = new LinkedHashMap<>(first);
        if (!details.isEmpty()) {
            fields.put("extra", Plain.of(details));
        }
        details.forEach((name, value) -> fields.putIfAbsent(name, Plain.of(value)));
        return fields;
    }

    private static Map<String, Object> ranks(List<ImmutableIntArray> groups) {
        int size = groups.stream().mapToInt(ImmutableIntArray::length).sum();
        Double[] competition = new Double[size];
        Double[] average = new Double[size];
        Double[] dense = new Double[size];
        int before = 0;
        for (int g = 0; g < groups.size(); g++) {
            ImmutableIntArray group = groups.get(g);
            for (int i = 0; i < group.length(); i++) {
                competition[group.get(i)] = before + 1.0;
                average[group.get(i)] = before + (group.length() + 1) / 2.0;
                dense[group.get(i)] = g + 1.0;
            }
            before += group.length();
        }
        return ImmutableMap.of(
                "groups", Plain.of(groups),
                "competition", ImmutableList.copyOf(competition),
                "average", ImmutableList.copyOf(average),
                "dense", ImmutableList.copyOf(dense));
    }
}
