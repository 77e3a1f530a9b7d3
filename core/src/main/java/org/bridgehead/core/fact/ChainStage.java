package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** A stage of an industrial chain 产业链环节. */
public enum ChainStage implements Coded {
    /** The chain as a whole: 建链补链强链延链. */
    SLOGAN("slogan"),
    /** Research and design. */
    RESEARCH("research"),
    /** Making, parts and materials. */
    MAKING("making"),
    /** Sale, trade, application and services. */
    MARKET("market"),
    /** The leading enterprise of a chain 链主, with its suppliers. */
    LEADER("leader");

    private final String code;

    ChainStage(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
