package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** How concretely resources are secured 要素保障, from appeal to amount. */
public enum ResourceLevel implements Coded {
    /** An appeal: 加大投入. */
    APPEAL("appeal"),
    /** An instrument is named: 专项债, 引导基金. */
    INSTRUMENT("instrument"),
    /** Source and owner are named. */
    SOURCE("source"),
    /** An amount is named. */
    AMOUNT("amount");

    private final String code;

    ResourceLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The rung from 1, the weakest; 0 stands for a text that says nothing. */
    public int level() {
        return ordinal() + 1;
    }
}
