package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** How a quantity bounds what it counts. */
public enum QuantityComparator implements Coded {
    /** Exactly. */
    EQUAL("="),
    /** More than: 超. */
    GREATER(">"),
    /** At least: 以上, 不低于. */
    AT_LEAST(">="),
    /** Less than: 不足. */
    LESS("<"),
    /** At most: 以内, 不超过. */
    AT_MOST("<="),
    /** About: 约. */
    ABOUT("~"),
    /** Between two values. */
    RANGE("range");

    private final String code;

    QuantityComparator(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
