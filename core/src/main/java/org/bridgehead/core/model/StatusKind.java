package org.bridgehead.core.model;

import org.bridgehead.core.text.Coded;

/** How far something has come. */
public enum StatusKind implements Coded {
    /** Not yet so 尚未. */
    NOT_YET("not_yet"),
    /** Planned 规划中. */
    PLANNED("planned"),
    /** Being planned 谋划. */
    PLANNING("planning"),
    /** Being explored 探索. */
    EXPLORING("exploring"),
    /** Being sought 争取. */
    SEEKING("seeking"),
    /** Decided 已明确. */
    DECIDED("decided"),
    /** Signed 已签约. */
    SIGNED("signed"),
    /** Piloted 试点. */
    PILOT("pilot"),
    /** To be first 率先. */
    FIRST_MOVER("first_mover"),
    /** Under construction 在建. */
    UNDER_CONSTRUCTION("under_construction"),
    /** In progress 推进中. */
    IN_PROGRESS("in_progress"),
    /** To be sped up 加快. */
    ACCELERATE("accelerate"),
    /** Ahead of need 适度超前. */
    ADVANCE("advance"),
    /** Soon 尽快. */
    URGENT("urgent"),
    /** First 优先. */
    PRIORITY("priority"),
    /** Implemented 已落地. */
    IMPLEMENTED("implemented"),
    /** Operating 已运营. */
    OPERATING("operating"),
    /** In force 实施. */
    IN_FORCE("in_force"),
    /** Completed 已建成. */
    COMPLETED("completed"),
    /** Spread 已推广. */
    SCALED("scaled"),
    /** To be replicated 复制推广. */
    REPLICATE("replicate"),
    /** Lasting 长期存在. */
    PERSISTENT("persistent");

    private final String code;

    StatusKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
