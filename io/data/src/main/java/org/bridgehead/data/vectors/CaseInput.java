package org.bridgehead.data.vectors;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.util.List;
import java.util.stream.IntStream;
import org.bridgehead.scoring.decision.Criterion;
import org.bridgehead.scoring.decision.DecisionMatrix;
import org.bridgehead.scoring.decision.Direction;
import org.bridgehead.scoring.decision.Normalization;

/** The matrices and lists of a case. */
final class CaseInput {

    private CaseInput() {}

    static DecisionMatrix matrix(VectorCase given) {
        double[] types = numbers(given, "types");
        List<Criterion> criteria = IntStream.range(0, types.length)
                .mapToObj(j -> Criterion.of("C" + (j + 1), direction(types[j])))
                .toList();
        return DecisionMatrix.of(criteria, rows(given, "matrix"));
    }

    private static Direction direction(double type) {
        if (Math.abs(type) != 1) {
            throw new IllegalArgumentException("a type must be 1 or -1 but is " + type);
        }
        return type > 0 ? Direction.BENEFIT : Direction.COST;
    }

    static double[][] rows(VectorCase given, String field) {
        return list(given, field).stream().map(row -> numbers(field, row)).toArray(double[][]::new);
    }

    static double[] numbers(VectorCase given, String field) {
        return numbers(field, list(given, field));
    }

    static double[] parameter(VectorCase given, String name) {
        return numbers(name, given.params().getOrDefault(name, "nothing"));
    }

    static double[] numbers(String field, Object values) {
        if (!(values instanceof List<?> list)) {
            throw new IllegalArgumentException("\"" + field + "\" must hold lists of numbers but holds " + values);
        }
        return list.stream()
                .mapToDouble(value -> {
                    if (value instanceof Double number) {
                        return number;
                    }
                    throw new IllegalArgumentException("\"" + field + "\" must hold numbers but holds " + value);
                })
                .toArray();
    }

    private static List<?> list(VectorCase given, String field) {
        Object value = given.field(field).orElse("nothing");
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("\"" + field + "\" must be a list but is " + value);
    }

    static Object normalized(DecisionMatrix matrix, Normalization normalization) {
        double[][] cells = new double[matrix.size()][matrix.width()];
        for (int j = 0; j < matrix.width(); j++) {
            var transform = normalization.transform(matrix, j);
            for (int i = 0; i < matrix.size(); i++) {
                cells[i][j] = transform.apply(matrix.value(i, j));
            }
        }
        ImmutableList.Builder<Object> rows = ImmutableList.builder();
        for (double[] row : cells) {
            rows.add(ImmutableList.copyOf(Doubles.asList(row)));
        }
        return rows.build();
    }
}
