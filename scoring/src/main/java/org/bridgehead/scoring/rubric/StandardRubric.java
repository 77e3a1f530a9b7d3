package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableMap;
import org.bridgehead.core.fact.Timing;

/**
 * The rubric that comes with the library: integration depth, industry focus and feasibility. Its words, weights and
 * cut-offs are the table {@code standard.tsv} beside this class; each indicator's rule is a class of this package.
 */
public final class StandardRubric {

    private static final Rubric STANDARD = RubricTable.read(
            "standard.tsv",
            ImmutableMap.<IndicatorCode, Rater>builder()
                    .put(IndicatorCode.of("I1"), measures(new IntegrationRungRater()))
                    .put(IndicatorCode.of("I2"), new BreadthRater())
                    .put(IndicatorCode.of("I3"), measures(new CommitmentRater()))
                    .put(IndicatorCode.of("I6"), measures(new CounterpartRater()))
                    .put(IndicatorCode.of("F1"), new GranularityRater())
                    .put(IndicatorCode.of("F2"), new ConcentrationRater())
                    .put(IndicatorCode.of("F7"), measures(new CarrierRater()))
                    .put(IndicatorCode.of("P1"), measures(new ResponsibilityRater()))
                    .put(
                            IndicatorCode.of("P2"),
                            measures(new StrongestFact<>(
                                    Timing.class, t -> t.level().level())))
                    .put(IndicatorCode.of("P5"), measures(new DependencyRater()))
                    .put(IndicatorCode.of("P6"), measures(new SpecificityRater()))
                    .buildOrThrow());

    private StandardRubric() {}

    /** Returns the standard rubric. */
    public static Rubric get() {
        return STANDARD;
    }

    private static Rater measures(MeasureRater rater) {
        return (proposal, context) -> context.overMeasures(rater);
    }
}
