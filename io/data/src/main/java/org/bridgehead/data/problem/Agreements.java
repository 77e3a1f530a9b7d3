package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Rank correlations over all pairs of methods. */
final class Agreements {

    private Agreements() {}

    static Optional<Panorama.Agreement> of(ImmutableList<Panorama.View> complete) {
        return Optional.empty();
    }
}
