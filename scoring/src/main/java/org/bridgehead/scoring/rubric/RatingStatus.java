package org.bridgehead.scoring.rubric;

import org.bridgehead.core.text.Coded;

/** Whether a rating rests on something stated. */
public enum RatingStatus implements Coded {
    /** The text states what earned the level. */
    RATED("rated"),
    /** The text is silent, and that is the finding: level 0 材料未载明. */
    NOT_STATED("not_stated"),
    /** The text settles nothing: only an interval of levels is known. */
    UNKNOWN("unknown");

    private final String code;

    RatingStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
