package org.bridgehead.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Consent;
import org.bridgehead.core.fact.IntegrationRung;
import org.bridgehead.core.fact.Specificity;
import org.bridgehead.extract.hanlp.HanLpWords;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.structure.ClauseRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionExtractorTest {
    private static final ActionExtractor EXTRACTOR = new ActionExtractor(Lexicon.standard(), HanLpWords.create());

    private static Action only(String text) {
        ImmutableList<Action> actions = EXTRACTOR.extract(Texts.measure(text));
        assertThat(actions).hasSize(1);
        return actions.get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "发挥区位优势,SLOGAN",
        "坚持长远的眼光,SLOGAN",
        "注重引进海外工匠,PLAN",
        "积极探索建立跨市数据交易规则,STUDY",
        "谋划落地一批口岸工程,STUDY",
        "适时启动二期工程,STUDY",
        "尽快建立两市用工信息库,PLAN",
        "加快水运通道建设,PLAN",
        "在柯桥毗邻地带试点突破,PILOT",
        "开展医保异地直接结算试点,PILOT",
        "与苏州续签技术转移协议,PILOT",
        "把跨城通办纳入年度考核,BINDING",
        "由两市同步立法保护水源,BINDING",
        "新增税收按4:6分享,BINDING",
        "研究新增税收按4:6分享,STUDY",
        "新增税收由两市各得一半,BINDING",
        "探索由两市五五分成,STUDY",
        "与苏州签订用工协议,PILOT",
        "与苏州签订用工合作的办法,PLAN",
        "把台账纳入市级督办,BINDING",
        "会同苏州开展供水管线线位研究,STUDY",
        "成熟后推广到镜湖新区,STUDY",
        "在柯桥设立船用设备中试车间,PLAN",
    })
    void commitmentIsThatOfTheGoverningVerb(String text, Commitment expected) {
        assertThat(only(text).commitment()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "发挥国家级试点区的示范作用,SLOGAN",
        "引进一所研究院的分部,PLAN",
        "建设“探索号”科普基地,PLAN",
        "在科技金融方面先行实施风险补偿,PILOT",
    })
    void nounsAndQuotedWordsDoNotGovern(String text, Commitment expected) {
        assertThat(only(text).commitment()).isEqualTo(expected);
    }

    @Test
    void aVerbThatNoTableKnowsStillGoverns() {
        Action action = only("翻修古运河堤岸");
        assertThat(action.verb()).contains("翻修");
        assertThat(action.commitment()).isEqualTo(Commitment.PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "完善镜湖新区供水管网,LOCAL",
        "对接镜湖新区的企业,LOCAL",
        "组织企业赴上海推介,CONNECTION",
        "承接上海外迁的精密制造环节,INDUSTRY",
        "承接南通外迁的精密制造环节,LOCAL",
        "与苏州推行检验结果互认,FACTORS",
        "引进上海名校来设分校,FACTORS",
        "与上海统一市场监管标准,RULES",
        "跨市项目的税收由双方分享,RULES",
    })
    void rungNeedsBothACueAndTheOtherSide(String text, IntegrationRung expected) {
        assertThat(only(text).rung()).isEqualTo(expected);
    }

    @Test
    void theOtherSideMayStandEarlierInTheSentenceButNotInTheNext() {
        ImmutableList<Action> same = EXTRACTOR.extract(Texts.measure("联系苏州的船厂，承接分段制造"));
        assertThat(same.get(1).rung()).isEqualTo(IntegrationRung.INDUSTRY);
        ImmutableList<Action> next = EXTRACTOR.extract(Texts.measure("联系苏州的船厂。承接分段制造"));
        assertThat(next.get(1).rung()).isEqualTo(IntegrationRung.LOCAL);
    }

    @Test
    void everyJointActionNeedsTheCounterpartAndASloganSettlesNothing() {
        assertThat(only("与苏州共建船舶检测站").consent()).isEqualTo(Consent.COUNTERPART);
        assertThat(only("完善镜湖新区供水管网").consent()).isEqualTo(Consent.OWN);
        assertThat(only("抓住难得机遇").consent()).isEqualTo(Consent.UNSETTLED);
    }

    @ParameterizedTest
    @CsvSource({
        "抓住难得机遇,SLOGAN",
        "不断提升城市能级,DIRECTION",
        "营造浓厚的创业氛围,DIRECTION",
        "构建现代化体系,DIRECTION",
        "盘活旧厂区,ACTION",
        "探索编制两市产业地图,ACTION",
        "编制两市产业地图,OUTPUT",
        "扩建曹娥江大桥,OUTPUT",
        "加快曹娥江大桥建设,OUTPUT",
        "深化镜湖新区建设,ACTION",
        "新建码头泊位12个,TARGET",
        "抓住12个难得机遇,SLOGAN",
    })
    void specificityGrowsWithObjectOutputAndNumber(String text, Specificity expected) {
        assertThat(only(text).specificity()).isEqualTo(expected);
    }

    @Test
    void onlyImperativeClausesAreActionsAndTheQuoteIsTheClause() {
        assertThat(EXTRACTOR.extract(Texts.measure("货源不断增加", ClauseRole.CONTEXT)))
                .isEmpty();
        ImmutableList<Action> actions = EXTRACTOR.extract(Texts.measure("优化航线，增开宁波北仑港班轮。"));
        assertThat(actions).extracting(a -> a.evidence().quote()).containsExactly("优化航线", "增开宁波北仑港班轮");
        assertThat(actions).extracting(Action::lead).containsExactly(true, false);
        assertThat(actions.get(1).evidence().cover().start()).isEqualTo(5);
    }
}
