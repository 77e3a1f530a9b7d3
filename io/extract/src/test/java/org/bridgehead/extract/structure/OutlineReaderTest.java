package org.bridgehead.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.bridgehead.core.model.RepairKind;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.extract.hanlp.HanLpWords;
import org.bridgehead.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineReaderTest {

    static final OutlineReader READER = OutlineReader.create(Lexicon.standard(), HanLpWords.create());

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(OutlineReaderTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    static ImmutableList<ProposalOutline> read(String text) {
        return READER.read(SourceDocument.of("test.txt", text));
    }

    private static ProposalOutline only(String text) {
        ImmutableList<ProposalOutline> outlines = read(text);
        assertThat(outlines).hasSize(1);
        return outlines.get(0);
    }

    private static List<String> headings(ProposalOutline outline) {
        return outline.allMeasures()
                .map(measure -> outline.text().slice(measure.heading()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "numbered-sections",
                "measures-numbered-directly",
                "plain-prose",
                "ordinal-words",
                "own-line-headings",
                "one-paragraph",
                "labelled-in-one-file",
                "hard-wrapped",
                "runs-everywhere",
                "three-levels",
                "signed-at-the-end",
                "half-width",
                "fragment",
                "form-with-labels",
                "parts",
                "essay",
                "mixed-levels",
                "two-line-title"
            })
    void eachShapeHasItsTree(String name) {
        assertThat(Trees.of(read(resource(name + ".txt")))).isEqualTo(resource(name + ".tree"));
    }

    @Test
    void aHeadingInsideASentenceGoesBeforeWhatItNames() {
        ProposalOutline outline = only("""
                让毗邻县城共用一张水网

                不足

                供水管网老化。两县管网漏损率较高，水厂之间互不连通。

                改造老旧管网。一是摸清家底。由两县水务局开展联合普查。二是分批更换。先换漏损严重的

                对策

                主干管道，再换入户支管。

                统一水价机制。一是核定成本。由发改部门联合核定供水成本。二是公开听证。每两年举行一次听证会。
                """);
        assertThat(Trees.of(outline))
                .contains("section bottlenecks 不足\nsection measures 对策\n", "* 改造老旧管网\n", "= 供水管网老化\n");
        assertThat(outline.text().text()).contains("先换漏损严重的主干管道");
        assertThat(outline.repairs())
                .extracting(repair -> repair.kind())
                .contains(RepairKind.MOVED_HEADING, RepairKind.JOINED_LINE);
    }

    @Test
    void ofTwoCopiesTheOneThatTheSentenceNeedsIsKept() {
        String copy = "训基地，面向两地技工院校开放，每年组织不少于五百名青年工人参加数控、焊接、机器人三类培训，支持“大师";
        ProposalOutline outline = only("""
                两地合办技工培训

                问题

                技能人才短缺。企业招工难，培训基地数量少。

                %s

                建议

                共建培训体系。一是建好基地。依托产业园建设共享实

                %s

                ”工作室进驻，带动技艺传承。二是互认证书。两地互认职业技能等级证书。
                """.formatted(copy, copy));
        assertThat(outline.repairs()).extracting(repair -> repair.kind()).contains(RepairKind.DROPPED_DUPLICATE);
        assertThat(outline.text().text()).containsOnlyOnce("数控、焊接").contains("共享实训基地");
        assertThat(headings(outline)).containsExactly("共建培训体系", "建好基地", "互认证书");
    }

    @Test
    void aRepeatedMeasureCountsOnce() {
        String text = resource("numbered-sections.txt");
        String measures = text.substring(text.indexOf("（一）共绘"));
        assertThat(headings(only(text + "\n" + measures))).isEqualTo(headings(only(text)));
    }

    @Test
    void aBrokenYearIsNoPageNumberButANumberBetweenSentencesIs() {
        String text = """
                让两岸渡口改造早日完工

                建议

                改造渡口。一是更新渡船。由航运公司在2

                027

                年底前更换渡船，船上配齐救生设备。

                12

                二是修缮码头。由两县交通部门共同修缮码头，明确养护责任。
                """;
        assertThat(only(text).text().text()).contains("在2027年底前更换").doesNotContain("12");
    }

    @Test
    void itemsOfAListInOneSentenceAreTold() {
        ProposalOutline outline = only("为此，建议：一是建立会商制度，二是共享监测数据，三是联合开展演练。");
        assertThat(headings(outline)).containsExactly("建立会商制度", "共享监测数据", "联合开展演练");
    }

    @Test
    void aQuotedCommaEndsNoHeading() {
        ProposalOutline outline = only("""
                建议

                擦亮“山在城中，城在山中”的名片。修复城周山体，联通沿江绿道。

                补上“夜间出行，末班难等”的短板。延长地铁运营时间，加密夜班公交。
                """);
        assertThat(headings(outline)).containsExactly("擦亮“山在城中，城在山中”的名片", "补上“夜间出行，末班难等”的短板");
    }

    @Test
    void aNumberWithoutItsPlaceInAListIsNoMarker() {
        ProposalOutline outline = only("建议\n\n发展第三产业。推动一二三产融合，支持三是科技公司等企业扩大2.5亿元投资。\n\n改善环境。建设公园。\n");
        assertThat(outline.measures())
                .hasSize(2)
                .allMatch(measure -> measure.children().isEmpty());
    }

    @Test
    void aTextBrokenOffIsAFragment() {
        String whole = resource("half-width.txt").strip();
        assertThat(only(whole).fragment()).isFalse();
        assertThat(only(whole.substring(0, whole.length() - 6)).fragment()).isTrue();
    }

    @Test
    void aTextWithoutProposalHasNoMeasures() {
        ProposalOutline outline = only("今天天气晴朗，孩子们在操场上玩耍。老师讲了一个故事。");
        assertThat(outline.measures()).isEmpty();
        assertThat(outline.bottlenecks()).isEmpty();
    }

    @Test
    void blankTextHasNoProposal() {
        assertThat(read(" \n\t\n")).isEmpty();
    }
}
