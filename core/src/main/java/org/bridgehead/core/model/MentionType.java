package org.bridgehead.core.model;

import org.bridgehead.core.text.Coded;

/** The type of a name or expression in the text. */
public enum MentionType implements Coded {
    /** A city 城市. */
    CITY("city"),
    /** A district or county 区县. */
    DISTRICT("district"),
    /** A province 省. */
    PROVINCE("province"),
    /** A region 区域. */
    REGION("region"),
    /** A named park, zone or platform 平台. */
    PLATFORM("platform"),
    /** A park, zone or platform without a name of its own. */
    PLATFORM_GENERIC("platform_generic"),
    /** A transport link 交通. */
    TRANSPORT("transport"),
    /** An organisation 机构. */
    ORGANIZATION("organization"),
    /** A person 人. */
    PERSON("person"),
    /** An industry 产业. */
    INDUSTRY("industry"),
    /** A technology or segment 技术环节. */
    TECHNOLOGY_SEGMENT("technology_segment"),
    /** A policy instrument 政策工具. */
    POLICY_INSTRUMENT("policy_instrument"),
    /** An official label 称号. */
    DESIGNATION("designation"),
    /** An event 活动. */
    EVENT("event"),
    /** A facility 设施. */
    FACILITY("facility"),
    /** An industrial cluster 集群. */
    CLUSTER("cluster"),
    /** A quantity 数量. */
    QUANTITY("quantity"),
    /** A status 状态. */
    STATUS("status"),
    /** A time 时间. */
    TIME("time");

    private final String code;

    MentionType(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
