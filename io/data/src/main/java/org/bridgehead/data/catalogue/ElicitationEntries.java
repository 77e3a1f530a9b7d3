package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.function.Function;
import org.bridgehead.data.plain.PlainNull;
import org.bridgehead.scoring.elicit.BestWorst;
import org.bridgehead.scoring.elicit.Elicitation;
import org.bridgehead.scoring.elicit.Elicitations;
import org.bridgehead.scoring.elicit.Elicited;
import org.bridgehead.scoring.elicit.PairwiseComparison;

/** The weightings that follow from what people say. */
final class ElicitationEntries {

    static final ImmutableList<Entry<Weigher>> ALL = ImmutableList.of(
            elicited(
                    "ahp",
                    "层次分析法",
                    given -> pairwise(given.openRows("pairwise")).priorities(),
                    Parameter.required(
                            "pairwise",
                            Form.JUDGEMENTS,
                            "how many times more the row's criterion counts than the column's")),
            elicited(
                    "bwm",
                    "最优最劣法",
                    given -> BestWorst.of(
                                    given.numbers("best_to_others").toArray(),
                                    given.numbers("others_to_worst").toArray())
                            .elicit(),
                    Parameter.required(
                            "best_to_others", Form.POINT, "how many times more the best criterion counts than each"),
                    Parameter.required(
                            "others_to_worst", Form.POINT, "how many times more each counts than the worst criterion")),
            direct(Elicitations.swing(), "摆幅法", "how much it is worth to bring each criterion from worst to best"),
            direct(
                    Elicitations.swara(),
                    "逐步权重评估法",
                    "how much less each criterion counts than the one before, most important first, the first 0"),
            direct(Elicitations.fucom(), "完全一致性法", "the comparative priority of each criterion, 1 for the first"),
            direct(Elicitations.rancom(), "排序比较法", "the place of each criterion, 1 for the most important"),
            direct(Elicitations.roc(), "排序质心法", "the rank of each criterion, 1 for the most important"),
            direct(Elicitations.rs(), "排序和法", "the rank of each criterion, 1 for the most important"),
            direct(Elicitations.rr(), "排序倒数法", "the rank of each criterion, 1 for the most important"));

    private ElicitationEntries() {}

    private static Entry<Weigher> direct(Elicitation<?> elicitation, String chinese, String about) {
        return elicited(
                elicitation.name(),
                chinese,
                given -> elicitation.elicit(
                        given.numbers(elicitation.parameter()).toArray()),
                Parameter.required(elicitation.parameter(), Form.POINT, about));
    }

    private static Entry<Weigher> elicited(
            String name, String chinese, Function<Arguments, Elicited> elicit, Parameter... parameters) {
        return Entry.of(
                name,
                chinese,
                given -> {
                    Elicited elicited = elicit.apply(given);
                    return matrix ->
                            new Weighed(elicited.weights().checkedFor(matrix), details(elicited), elicited.advice());
                },
                parameters);
    }

    private static ImmutableMap<String, Object> details(Elicited elicited) {
        return elicited.entries().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("weights"))
                .collect(ImmutableMap.toImmutableMap(entry -> entry.getKey(), entry -> entry.getValue()));
    }

    private static PairwiseComparison pairwise(ImmutableList<ImmutableList<Object>> rows) {
        boolean complete = rows.stream().noneMatch(row -> row.contains(PlainNull.NULL));
        return complete ? complete(rows) : incomplete(rows);
    }

    private static PairwiseComparison complete(ImmutableList<ImmutableList<Object>> rows) {
        return PairwiseComparison.of(rows.stream()
                .map(row -> ImmutableDoubleArray.copyOf(row.stream().mapToDouble(Double.class::cast))
                        .toArray())
                .toArray(double[][]::new));
    }

    /** A pair of which one side is given is judged by it; one of which none is given is not judged. */
    private static PairwiseComparison incomplete(ImmutableList<ImmutableList<Object>> rows) {
        PairwiseComparison.Builder builder = PairwiseComparison.builder(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (rows.get(i).get(j) instanceof Double upper) {
                    builder.judge(i, j, upper);
                } else if (rows.get(j).get(i) instanceof Double lower) {
                    builder.judge(j, i, lower);
                }
            }
        }
        return builder.build();
    }
}
