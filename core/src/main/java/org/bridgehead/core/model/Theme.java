package org.bridgehead.core.model;

import org.bridgehead.core.text.Coded;

/** What a measure, strength or bottleneck is mainly about; one each. */
public enum Theme implements Coded {
    /** Transport and other facilities 基础设施. */
    INFRASTRUCTURE("infrastructure"),
    /** Industry 产业. */
    INDUSTRY("industry"),
    /** Science and innovation 科技创新. */
    INNOVATION("innovation"),
    /** Talent 人才. */
    TALENT("talent"),
    /** Public services 公共服务. */
    PUBLIC_SERVICES("public_services"),
    /** Institutions, rules and planning 体制机制. */
    INSTITUTIONS("institutions"),
    /** Openness and business environment 开放与营商环境. */
    OPENNESS("openness"),
    /** Ecology, culture and city quality 生态人文. */
    ECOLOGY_CULTURE("ecology_culture"),
    /** Rural areas 乡村. */
    RURAL("rural");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
