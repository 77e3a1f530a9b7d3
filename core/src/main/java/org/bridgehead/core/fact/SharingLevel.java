package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** How concretely interests are shared 利益共享, from phrase to rule. */
public enum SharingLevel implements Coded {
    /** A win–win phrase: 互利共赢. */
    PHRASE("phrase"),
    /** Sharing of costs or interests is named: 成本共担、利益共享. */
    NAMED("named"),
    /** What is shared is named: 税收, 产值, 指标, 土地. */
    OBJECT("object"),
    /** A ratio or rule, and how it is counted. */
    RULE("rule");

    private final String code;

    SharingLevel(String code) {
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
