package org.bridgehead.core.model;

import org.bridgehead.core.text.Coded;

/** A policy domain in which a measure acts 政策领域; any number each. */
public enum Domain implements Coded {
    /** Planning 规划. */
    PLANNING("planning"),
    /** Facilities 设施. */
    FACILITIES("facilities"),
    /** Industry 产业. */
    INDUSTRY("industry"),
    /** Science and innovation 科创. */
    SCIENCE_INNOVATION("science_innovation"),
    /** Talent 人才. */
    TALENT("talent"),
    /** Finance 金融. */
    FINANCE("finance"),
    /** Public services 公共服务. */
    PUBLIC_SERVICES("public_services"),
    /** Ecology 生态. */
    ECOLOGY("ecology"),
    /** Openness and business rules 开放与营商规则. */
    OPENNESS_BUSINESS_RULES("openness_business_rules"),
    /** Culture and tourism 文旅. */
    CULTURE_TOURISM("culture_tourism"),
    /** Rural areas 乡村. */
    RURAL("rural");

    private final String code;

    Domain(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
