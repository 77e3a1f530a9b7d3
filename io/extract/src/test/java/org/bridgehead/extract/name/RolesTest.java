package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bridgehead.core.model.Role;
import org.bridgehead.core.model.SectionKind;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static final String AUTHOR = "民进无锡市委会";

    private static Optional<Role> role(NameResult result, String name) {
        return result.maximal().stream()
                .filter(h -> h.name().equals(name))
                .findFirst()
                .flatMap(NameHit::role);
    }

    @Test
    void theAuthorsCityIsTheHost() {
        NameResult result = Read.proposal("关于对接上海的建议", AUTHOR, "上海研发强，上海人才多。无锡与上海共建园区，支持江阴先行。", SectionKind.MEASURES);
        assertThat(result.hostCity())
                .hasValueSatisfying(c -> assertThat(c.id().value()).isEqualTo("无锡市"));
        assertThat(role(result, "无锡市江阴市")).contains(Role.HOST_SUB);
        assertThat(result.partners()).first().isEqualTo("上海市");
    }

    @Test
    void examplesRivalsAndPartnersDiffer() {
        String body = "对接上海。借鉴深圳前沿合作区、东莞松湖产业园的做法。加强与太仓港、上海港合作。";
        NameResult measures = Read.proposal("", AUTHOR, body, SectionKind.MEASURES);
        assertThat(role(measures, "东莞松湖产业园")).contains(Role.PRECEDENT);
        assertThat(role(measures, "太仓港")).contains(Role.PARTNER);
        assertThat(measures.partners()).containsExactly("上海市", "太仓港", "上海港");
        NameResult lacks = Read.proposal("", AUTHOR, "对接上海、上海。常州、南通增速更快。", SectionKind.BOTTLENECKS);
        assertThat(role(lacks, "常州市")).contains(Role.COMPETITOR);
        assertThat(role(lacks, "上海市")).contains(Role.PARTNER);
    }

    @Test
    void whatTheTitleAsksForIsProposed() {
        NameResult result = Read.proposal("建设锡沪未来健康试验区的建议", AUTHOR, "锡沪未来健康试验区应当起步。依托无锡新吴产业园。", SectionKind.MEASURES);
        assertThat(role(result, "锡沪未来健康试验区")).contains(Role.PROPOSED);
        assertThat(role(result, "无锡新吴产业园")).contains(Role.HOST_ASSET);
    }

    @Test
    void ownDepartmentIsNoPartner() {
        NameResult result = Read.proposal("", AUTHOR, "会同市科技局、上海市经信委推进。", SectionKind.MEASURES);
        assertThat(role(result, "市科技局")).isEmpty();
    }

    @Test
    void aPartnerIsOneAlsoWhereTroublesAreTold() {
        String body = "常州、南通配套不足。对接上海、上海。与嘉兴、湖州相比，投入偏少。";
        NameResult lacks = Read.proposal("推进无锡与常州合作的建议", AUTHOR, body, SectionKind.BOTTLENECKS);
        assertThat(role(lacks, "常州市")).contains(Role.PARTNER);
        assertThat(role(lacks, "湖州市")).contains(Role.COMPETITOR);
        assertThat(role(lacks, "嘉兴市")).contains(Role.COMPETITOR);
    }

    @Test
    void whatIsToBeMadeIsProposedWhereItIsNewOnly() {
        String body = "建设锡常智能装备产业园。扩大无锡运河产业园，建设无锡运河产业园。";
        NameResult result = Read.proposal("", AUTHOR, body, SectionKind.MEASURES);
        assertThat(role(result, "锡常智能装备产业园")).contains(Role.PROPOSED);
        assertThat(role(result, "无锡运河产业园")).contains(Role.HOST_ASSET);
    }

    @Test
    void examplesMayBeToldBehind() {
        NameResult result = Read.proposal("", AUTHOR, "对接上海、上海。这在徐州已有先例。到徐州设点。", SectionKind.MEASURES);
        assertThat(role(result, "徐州市")).contains(Role.PRECEDENT);
    }

    @Test
    void bodiesElsewhereThatAreAskedArePartners() {
        String body = "邀请上海大学、上海海洋大学授课，邀请无锡学院参加，上海海关受理。";
        NameResult result = Read.proposal("", AUTHOR, body, SectionKind.MEASURES);
        assertThat(role(result, "上海海洋大学")).contains(Role.PARTNER);
        assertThat(role(result, "无锡学院")).isEmpty();
        assertThat(role(result, "上海海关")).isEmpty();
    }
}
