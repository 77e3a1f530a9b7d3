package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** How deep an action integrates two places 一体化层级 (after Balassa 1961), from shallow to deep. */
public enum IntegrationRung implements Coded {
    /** Purely local. */
    LOCAL("local"),
    /** Connection or contact: 设施互联, 考察, 推介. */
    CONNECTION("connection"),
    /** Industry co-operation: 产业协同, 招商承接, 园区合作. */
    INDUSTRY("industry"),
    /** Factors or public services cross the border: 人才、资本、数据互认, 医保共享, 同城通办. */
    FACTORS("factors"),
    /** Rules unified or interests shared: 规则统一, 税收分享, 统一管理. */
    RULES("rules");

    private final String code;

    IntegrationRung(String code) {
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
