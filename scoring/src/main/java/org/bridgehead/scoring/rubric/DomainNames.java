package org.bridgehead.scoring.rubric;

import org.bridgehead.core.model.Domain;

/** What policy domains are called in reasons. */
final class DomainNames {

    private DomainNames() {}

    static Bilingual of(Domain domain) {
        return switch (domain) {
            case PLANNING -> Bilingual.of("规划", "planning");
            case FACILITIES -> Bilingual.of("设施", "facilities");
            case INDUSTRY -> Bilingual.of("产业", "industry");
            case SCIENCE_INNOVATION -> Bilingual.of("科创", "science and innovation");
            case TALENT -> Bilingual.of("人才", "talent");
            case FINANCE -> Bilingual.of("金融", "finance");
            case PUBLIC_SERVICES -> Bilingual.of("公共服务", "public services");
            case ECOLOGY -> Bilingual.of("生态", "ecology");
            case OPENNESS_BUSINESS_RULES -> Bilingual.of("开放与营商规则", "openness and business rules");
            case CULTURE_TOURISM -> Bilingual.of("文旅", "culture and tourism");
            case RURAL -> Bilingual.of("乡村", "rural areas");
        };
    }
}
