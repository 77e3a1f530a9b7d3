package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** How close a form of co-operation is 合作形态, from loose to close. */
public enum CooperationLevel implements Coded {
    /** Exchange or forum. */
    EXCHANGE("exchange"),
    /** Agreement or matching of projects. */
    AGREEMENT("agreement"),
    /** Joint carrier: 共建园区, 飞地, 分支机构. */
    JOINT_CARRIER("joint_carrier"),
    /** Joint carrier under joint management. */
    JOINT_MANAGEMENT("joint_management");

    private final String code;

    CooperationLevel(String code) {
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
