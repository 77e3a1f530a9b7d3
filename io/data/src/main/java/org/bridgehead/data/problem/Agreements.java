package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.OptionalDouble;
import org.bridgehead.data.catalogue.Outcome;
import org.bridgehead.scoring.robust.AverageRanks;
import org.bridgehead.scoring.robust.RankCorrelation;

/** Rank correlations over all pairs of methods. */
final class Agreements {

    private Agreements() {}

    static Optional<Panorama.Agreement> of(ImmutableList<Panorama.View> complete) {
        ImmutableList<String> names =
                complete.stream().map(Panorama.View::method).collect(ImmutableList.toImmutableList());
        ImmutableList<ImmutableDoubleArray> ranks = complete.stream()
                .flatMap(view -> view.outcome().stream())
                .map(Outcome::groups)
                .map(AverageRanks::of)
                .collect(ImmutableList.toImmutableList());
        return Optional.of(new Panorama.Agreement(
                names, matrix(RankCorrelation.SPEARMAN, ranks), matrix(RankCorrelation.KENDALL_TAU_B, ranks)));
    }

    private static ImmutableList<ImmutableList<Optional<Double>>> matrix(
            RankCorrelation correlation, ImmutableList<ImmutableDoubleArray> ranks) {
        return correlation.matrix(ranks).stream()
                .map(row -> row.stream().map(Agreements::boxed).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }
}
