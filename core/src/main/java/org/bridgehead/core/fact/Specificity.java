package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** How specific and measurable an action is 具体可测, from vague to measured. */
public enum Specificity implements Coded {
    /** A slogan. */
    SLOGAN("slogan"),
    /** A direction without an action: 提升, 优化, 加强. */
    DIRECTION("direction"),
    /** An action. */
    ACTION("action"),
    /** An action with its object and its output. */
    OUTPUT("output"),
    /** An action with object, output and a numeric target. */
    TARGET("target");

    private final String code;

    Specificity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The rung from 0, the weakest. */
    public int level() {
        return ordinal();
    }
}
