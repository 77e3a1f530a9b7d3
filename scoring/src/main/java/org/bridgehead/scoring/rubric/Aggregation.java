package org.bridgehead.scoring.rubric;

import org.bridgehead.core.text.Coded;

/** How the value of a proposal comes from the ratings of its measures. */
public enum Aggregation implements Coded {
    /** The mean of the rated measures. */
    MEAN("mean"),
    /** The best rated measure. */
    MAX("max"),
    /** No aggregation: the proposal is rated as a whole. */
    WHOLE("whole");

    private final String code;

    Aggregation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
