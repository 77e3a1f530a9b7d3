package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** How firmly an action is promised 承诺强度, from weak to strong. */
public enum Commitment implements Coded {
    /** No governing verb that commits anyone: a slogan 口号. */
    SLOGAN("slogan"),
    /** To be studied or striven for: 探索, 研究, 谋划, 争取. */
    STUDY("study"),
    /** Planned or promoted: 建立, 推进, 加快, 建设. */
    PLAN("plan"),
    /** Signed, established or piloted: 签约, 试点, 试行. */
    PILOT("pilot"),
    /** Operating or binding: 立法, 考核, 已互认, 已落地. */
    BINDING("binding");

    private final String code;

    Commitment(String code) {
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
