package org.bridgehead.scoring.rubric;

import org.bridgehead.core.text.Checks;

/**
 * Identifies a criterion of a rubric.
 *
 * @param value a name that is not blank, for instance {@code "integration_depth"}
 */
public record CriterionId(String value) implements Comparable<CriterionId> {

    /** Integration depth 一体化深度. */
    public static final CriterionId INTEGRATION_DEPTH = of("integration_depth");

    /** Industry focus 产业聚焦. */
    public static final CriterionId INDUSTRY_FOCUS = of("industry_focus");

    /** Feasibility 可行性. */
    public static final CriterionId FEASIBILITY = of("feasibility");

    /** Checks the name. */
    public CriterionId {
        Checks.name("criterion id", value);
    }

    /** Returns the id with this name. */
    public static CriterionId of(String value) {
        return new CriterionId(value);
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
