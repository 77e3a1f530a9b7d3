package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import org.bridgehead.scoring.decision.Weightings;

/** The weightings by name. */
public final class WeightingCatalogue {

    private static final Catalogue<Weigher> ALL = new Catalogue<>(
            "weighting", ImmutableList.of(Entry.of("equal", "等权", given -> Weigher.of(Weightings.equal()))));

    private WeightingCatalogue() {}

    /** All weightings. */
    public static Catalogue<Weigher> get() {
        return ALL;
    }
}
