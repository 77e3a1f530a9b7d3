package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bridgehead.core.model.MentionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NameGrammarTest {

    static Stream<Arguments> names() {
        return Stream.of(
                // a verb, a preposition or a count ends the name on its left
                platforms("加快建设珠海航空产业园。", "珠海航空产业园"),
                platforms("在常州两湖创新区布局实验室。", "常州两湖创新区"),
                platforms("规划3平方公里的中山翠亨起步园区。", "中山翠亨起步园区"),
                // places, brackets, quotations and codes belong to it
                platforms("依托中德（太仓）智能制造合作创新园招商。", "中德（太仓）智能制造合作创新园"),
                platforms("推动“星火相传”创意园改造。", "“星火相传”创意园"),
                platforms("做优重庆两江协同创新区明月湖片区。", "重庆两江协同创新区明月湖片区"),
                platforms("把苏州相城-虹桥协作区办好。", "苏州相城-虹桥协作区"),
                // a short quoted name, without the marks around it
                platforms("用好“甬江谷”的政策。", "甬江谷"),
                platforms("推广德清“未来谷”的做法。", "德清“未来谷”"),
                // an industry names a town, not a base
                platforms("办好基金小镇和算力小镇。", "算力小镇"),
                platforms("建设人才实训基地和科技园区。"),
                platforms("打造“三区三城”。"),
                // lines: letters, ends, numbers
                transports("推进广湛高铁、深珠城际建设。", "广湛高铁", "深珠城际"),
                transports("研究枫泾至平湖市域铁路延伸。", "枫泾至平湖市域铁路"),
                transports("改造地铁6号线和江阴港。", "地铁6号线", "江阴港"),
                transports("加密高铁班次，完善充电站。"),
                transports("建设杭州南站、绍兴北站。", "杭州南站", "绍兴北站"),
                transports("佛冈地铁二号线、6号线和S8线开通。", "佛冈地铁二号线", "6号线", "S8线"),
                transports("市域铁路襄荆线与345国道相接，全线通车。", "市域铁路襄荆线", "345国道"),
                transports("改造油品码头和快速班列。"),
                transports("从襄阳东站坐上高铁，一座大桥跨江。", "襄阳东站"),
                // a place and words that 与 joins; verbs of making are none
                platforms("用好襄阳人工智能与数字经济试验区。", "襄阳人工智能与数字经济试验区"),
                platforms("襄阳与荆门共建汉江流域协作区。", "汉江流域协作区"),
                platforms("深度对接襄荆深度融合发展示范区。", "襄荆深度融合发展示范区"),
                // characters without meaning of their own, rivers
                platforms("做强凯州新城和仙湖氢谷。", "凯州新城", "仙湖氢谷"),
                platforms("扩建沅江科创走廊。", "沅江科创走廊"),
                // bodies
                organizations("玉林市推进平陆运河经济带建设领导小组办公室", "玉林市推进平陆运河经济带建设领导小组办公室"),
                organizations("推进玉林市领导小组工作。", "玉林市领导小组"),
                organizations("合建新能源产业研究院。"),
                organizations("由市委组织部督办。", "市委组织部"),
                organizations("由常州市科技局牵头，市财政局配合。", "常州市科技局", "市财政局"),
                organizations("责任单位：区发展改革委、交通运输局。", "区发展改革委", "交通运输局"),
                organizations("联合中山大学、清华大学深圳研究生院开展攻关。", "中山大学", "清华大学深圳研究生院"),
                organizations("引进国内知名大学和研究院。"),
                organizations("九三学社成都市委", "九三学社成都市委"),
                organizations("扩建常州博物馆新馆。", "常州博物馆"),
                Arguments.of(MentionType.FACILITY, "扩建常州大剧院。", List.of("常州大剧院")),
                Arguments.of(MentionType.CLUSTER, "壮大宁波市、绍兴市集成电路集群。", List.of("宁波市、绍兴市集成电路集群")),
                Arguments.of(MentionType.DESIGNATION, "入选“国家级智能制造示范基地”。", List.of("国家级智能制造示范基地")),
                Arguments.of(MentionType.EVENT, "承接进博会和广交会溢出。", List.of("进博会", "广交会")),
                Arguments.of(
                        MentionType.POLICY_INSTRUMENT,
                        "编制《大湾区协同方案（试行）》，发放创新券，推进广佛同城化、深莞一体化。",
                        List.of("《大湾区协同方案（试行）》", "创新券", "广佛同城化", "深莞一体化")));
    }

    private static Arguments platforms(String text, String... names) {
        return Arguments.of(MentionType.PLATFORM, text, List.of(names));
    }

    private static Arguments transports(String text, String... names) {
        return Arguments.of(MentionType.TRANSPORT, text, List.of(names));
    }

    private static Arguments organizations(String text, String... names) {
        return Arguments.of(MentionType.ORGANIZATION, text, List.of(names));
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsNamesToTheirEdges(MentionType type, String text, List<String> expected) {
        assertThat(Read.of(type, text)).as(text).isEqualTo(expected);
    }

    @Test
    void plannedInBracketsIsNoPartOfTheName() {
        String text = "依托江阴南站（规划中）做好站城融合。";
        assertThat(Read.of(MentionType.TRANSPORT, text)).containsExactly("江阴南站");
        assertThat(Read.text(text).statuses())
                .extracting(s -> s.evidence().quote())
                .containsExactly("规划中");
    }

    @Test
    void describedParksAreGeneric() {
        assertThat(Read.of(MentionType.PLATFORM_GENERIC, "建设智能装备产业园。")).containsExactly("智能装备产业园");
    }

    @Test
    void variantsOfANameBecomeOne() {
        assertThat(Read.names(MentionType.PLATFORM, "宜兴经开区与宜兴经济技术开发区。")).containsOnly("宜兴经济技术开发区");
        assertThat(Read.names(MentionType.PLATFORM, "支持中日苏州合作园，办好苏州中日合作园。")).containsOnly("中日苏州合作园");
        assertThat(Read.names(MentionType.TRANSPORT, "推进沪平城际建设，沪平城际铁路开工。")).containsOnly("沪平城际铁路");
        assertThat(Read.names(MentionType.ORGANIZATION, "引进中科院苏州分院。")).containsExactly("中国科学院苏州分院");
    }

    @Test
    void aNameThatHasOneFormKeepsIt() {
        assertThat(Read.names(MentionType.PLATFORM, "支持宜兴经开区扩区。")).containsExactly("宜兴经开区");
        assertThat(Read.names(MentionType.TRANSPORT, "推进沪平城际建设。")).containsExactly("沪平城际");
        assertThat(Read.names(MentionType.TRANSPORT, "接入上海虹桥站。")).containsExactly("上海虹桥站");
        assertThat(Read.names(MentionType.ORGANIZATION, "由国铁集团牵头，报工信部备案。")).containsExactly("国铁集团", "工业和信息化部");
    }

    @Test
    void aShortFormHasTheNameOfTheLongOne() {
        String body = "梧州滨江新城连片开发，滨江新城配建学校。";
        assertThat(Read.names(MentionType.PLATFORM, body)).containsOnly("梧州滨江新城");
        assertThat(Read.names(MentionType.PLATFORM, "建设桂东跨省产业协作园，桂东产业协作园先行。")).containsOnly("桂东跨省产业协作园");
        assertThat(Read.names(MentionType.ORGANIZATION, "梧州大学与梧州医科大学合作。")).containsExactly("梧州大学", "梧州医科大学");
    }

    @Test
    void literatureNamesNothing() {
        List<NameHit> hits = Read.words("走访南宁市统计局。\n参考文献\n[1] 王平. 广西年鉴[M]. 北京：梧州出版社；钦州市统计局.\n[2] 玉林市统计局.");
        assertThat(hits).extracting(NameHit::name).containsExactly("南宁市统计局");
        assertThat(Read.words("参考文献[1] 王平. 玉林市统计局.")).isEmpty();
        assertThat(Read.names(MentionType.ORGANIZATION, "参考文献由玉林市统计局提供。")).containsExactly("玉林市统计局");
        assertThat(Read.names(MentionType.ORGANIZATION, "列出参考文献若干。\n[1] 走访玉林市统计局。"))
                .containsExactly("玉林市统计局");
    }

    @Test
    void placesInsideNamesAreNested() {
        assertThat(Read.text("建设珠海航空产业园。").hits())
                .anyMatch(h -> h.nested() && h.name().equals("珠海市"));
    }

    @Test
    void personStandsApartInTheAuthorLine() {
        NameResult result = Read.proposal("", "致公党泉州市委 林晓舟", "办好产业园。", org.bridgehead.core.model.SectionKind.MEASURES);
        assertThat(result.hits())
                .filteredOn(h -> h.type() == MentionType.PERSON)
                .extracting(NameHit::name)
                .containsExactly("林晓舟");
    }
}
