package org.bridgehead.scoring.rubric;

import org.bridgehead.core.text.Coded;

/** What it means that a text is silent. */
public enum Absence implements Coded {
    /** The silence is itself the finding: level 0, shown as 材料未载明. */
    NOT_STATED("not_stated"),
    /** Silence settles nothing: the rating is unknown. */
    UNKNOWN("unknown");

    private final String code;

    Absence(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
