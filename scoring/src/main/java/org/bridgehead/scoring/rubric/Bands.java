package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;

/**
 * The bands that scores fall into.
 *
 * @param bands the best first; the last starts at 0
 */
public record Bands(ImmutableList<Band> bands) {

    private static final double TOLERANCE = 1e-12;

    /** Checks that the cut-offs descend to 0. */
    public Bands {
        if (bands.isEmpty() || bands.get(bands.size() - 1).from() != 0) {
            throw new IllegalArgumentException("the last band must start at 0 but the bands are " + bands);
        }
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).from() >= bands.get(i - 1).from()) {
                throw new IllegalArgumentException("the cut-offs of bands must descend but are " + bands);
            }
        }
    }

    /** Returns these bands. */
    public static Bands of(Band... bands) {
        return new Bands(ImmutableList.copyOf(bands));
    }

    /** Returns the band of {@code score}; a score within 1e-12 below a cut-off counts as reaching it. */
    public Band of(double score) {
        return bands.stream()
                .filter(band -> score >= band.from() - TOLERANCE)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a score must be at least 0 but is " + score));
    }
}
