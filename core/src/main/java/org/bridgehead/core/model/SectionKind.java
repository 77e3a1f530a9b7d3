package org.bridgehead.core.model;

import org.bridgehead.core.text.Coded;

/** What a section of a proposal is for. */
public enum SectionKind implements Coded {
    /** Introduction and purpose. */
    BACKGROUND("background"),
    /** What has been done 现状. */
    STATUS("status"),
    /** What is wanting 问题. */
    BOTTLENECKS("bottlenecks"),
    /** What is proposed 建议. */
    MEASURES("measures");

    private final String code;

    SectionKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
