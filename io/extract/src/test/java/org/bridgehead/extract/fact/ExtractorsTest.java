package org.bridgehead.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.fact.Carrier;
import org.bridgehead.core.fact.CarrierLevel;
import org.bridgehead.core.fact.CooperationForm;
import org.bridgehead.core.fact.CooperationLevel;
import org.bridgehead.core.fact.Dependency;
import org.bridgehead.core.fact.DependencyLevel;
import org.bridgehead.core.fact.GovernanceLevel;
import org.bridgehead.core.fact.InterestSharing;
import org.bridgehead.core.fact.JointGovernance;
import org.bridgehead.core.fact.Resource;
import org.bridgehead.core.fact.ResourceLevel;
import org.bridgehead.core.fact.SharingLevel;
import org.bridgehead.core.fact.Timing;
import org.bridgehead.core.fact.TimingLevel;
import org.bridgehead.core.fact.TransportLink;
import org.bridgehead.core.fact.TransportMode;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.structure.ClauseRole;
import org.junit.jupiter.api.Test;

class ExtractorsTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    @Test
    void timesOfPromisesAreFoundWithTheirSpan() {
        assertThat(new TimingExtractor(LEXICON).extract(Texts.measure("2026年9月底前完成选址，三年内建成码头，尽快开工")))
                .extracting(t -> t.evidence().quote(), Timing::level)
                .containsExactly(
                        tuple("2026年9月底前", TimingLevel.MILESTONE),
                        tuple("三年内", TimingLevel.PERIOD),
                        tuple("尽快", TimingLevel.VAGUE));
    }

    @Test
    void yearsThatFollowEachOtherAreMilestones() {
        TimingExtractor timings = new TimingExtractor(LEXICON);
        assertThat(timings.extract(Texts.measure("2026年底前开工，2028年建成")))
                .extracting(Timing::level)
                .containsExactly(TimingLevel.MILESTONE, TimingLevel.MILESTONE);
        assertThat(timings.extract(Texts.measure("2028年建成船坞，2028年投用")))
                .extracting(Timing::level)
                .containsExactly(TimingLevel.YEAR, TimingLevel.YEAR);
    }

    @Test
    void timesOfThePastAndOfTheSettingSetNoTimetable() {
        Extractor<Timing> timings = new TimingExtractor(LEXICON);
        assertThat(timings.extract(Texts.measure("2019年以来两地往来频繁"))).isEmpty();
        assertThat(timings.extract(Texts.measure("2019年建成码头", ClauseRole.CONTEXT)))
                .isEmpty();
        assertThat(timings.extract(Texts.measure("每年举办一次船展"))).isEmpty();
    }

    @Test
    void sharingClimbsFromPhraseToRule() {
        Extractor<InterestSharing> sharing = Extractors.interestSharing(LEXICON);
        assertThat(sharing.extract(Texts.measure("实现互利共赢")))
                .extracting(InterestSharing::level)
                .containsExactly(SharingLevel.PHRASE);
        assertThat(sharing.extract(Texts.measure("推行“成本共担、利益共享”")))
                .extracting(InterestSharing::level)
                .containsOnly(SharingLevel.NAMED);
        assertThat(sharing.extract(Texts.measure("船厂税收由双方分享")))
                .extracting(InterestSharing::level)
                .containsExactly(SharingLevel.OBJECT);
        assertThat(sharing.extract(Texts.measure("船厂税收按4:6分享")))
                .extracting(InterestSharing::level)
                .contains(SharingLevel.RULE);
        assertThat(sharing.extract(Texts.measure("缺乏利益协调机制"))).isEmpty();
    }

    @Test
    void ownOfficesAreNoJointGovernance() {
        Extractor<JointGovernance> governance = Extractors.jointGovernance(LEXICON);
        assertThat(governance.extract(Texts.measure("成立市级工作专班")))
                .extracting(JointGovernance::level)
                .containsExactly(GovernanceLevel.OWN);
        assertThat(governance.extract(Texts.measure("与苏州设联合管委会")))
                .extracting(JointGovernance::level)
                .contains(GovernanceLevel.BODY);
    }

    @Test
    void jointCarriersNeedTheOtherSide() {
        Extractor<CooperationForm> forms = Extractors.cooperationForms(LEXICON);
        assertThat(forms.extract(Texts.measure("与苏州共建船舶实验室")))
                .extracting(CooperationForm::level)
                .contains(CooperationLevel.JOINT_CARRIER);
        assertThat(forms.extract(Texts.measure("在柯桥建设船舶实验室"))).isEmpty();
    }

    @Test
    void resourcesClimbFromAppealToAmount() {
        Extractor<Resource> resources = Extractors.resources(LEXICON);
        assertThat(resources.extract(Texts.measure("加大投入力度")))
                .extracting(Resource::level)
                .containsOnly(ResourceLevel.APPEAL);
        assertThat(resources.extract(Texts.measure("由市财政局安排专项资金5000万元")))
                .extracting(Resource::level)
                .contains(ResourceLevel.SOURCE, ResourceLevel.AMOUNT);
        assertThat(resources.extract(Texts.measure("专项债额度不足"))).isEmpty();
    }

    @Test
    void whatIsNotYetDecidedIsADependency() {
        Extractor<Dependency> dependencies = Extractors.dependencies(LEXICON);
        assertThat(dependencies.extract(Texts.measure("争取国家批复北部口岸")))
                .extracting(Dependency::level)
                .containsExactly(DependencyLevel.HIGHER_DECISION);
        assertThat(dependencies.extract(Texts.measure("依托规划中的北部车站")))
                .extracting(Dependency::level)
                .containsExactly(DependencyLevel.PLANNED);
        assertThat(dependencies.extract(Texts.measure("编制规划中心城区方案"))).isEmpty();
    }

    @Test
    void carriersAreThemedByTheirName() {
        ImmutableList<Carrier> carriers =
                new CarrierExtractor(LEXICON).extract(Texts.measure("在蓝印纺织产业园和镜湖新区布点，完善园区路网"));
        assertThat(carriers)
                .extracting(Carrier::name, Carrier::level)
                .containsExactly(
                        tuple("蓝印纺织产业园", CarrierLevel.THEMED),
                        tuple("镜湖新区", CarrierLevel.ZONE),
                        tuple("园区", CarrierLevel.CITY_WIDE));
    }

    @Test
    void describedPlatformsCarryWhereTheirWordsSayWhoseOrWhatTheyAre() {
        ImmutableList<Carrier> carriers =
                new CarrierExtractor(LEXICON).extract(Texts.measure("在柯桥创业园腾出厂房，建设机器人中试基地，打造高端平台"));
        assertThat(carriers).extracting(Carrier::name).containsExactly("柯桥创业园", "机器人中试基地");
    }

    @Test
    void linksHaveTheirMode() {
        assertThat(new TransportExtractor(LEXICON).extract(Texts.measure("扩建曹娥江大桥，对接宁波北仑港")))
                .extracting(TransportLink::mode)
                .containsExactly(TransportMode.ROAD, TransportMode.WATER);
    }

    @Test
    void harboursOfOnesOwnAreCarriersAndOutpostsElsewhereAreNone() {
        Extractor<Carrier> carriers = new CarrierExtractor(LEXICON);
        assertThat(carriers.extract(Texts.measure("扩建绍兴柯东港区")))
                .extracting(c -> c.evidence().quote(), Carrier::level)
                .containsExactly(tuple("绍兴柯东港区", CarrierLevel.ZONE));
        assertThat(carriers.extract(Texts.measure("直达宁波北仑港"))).isEmpty();
        assertThat(carriers.extract(Texts.measure("设立绍兴（上海）船用设备创新中心"))).isEmpty();
    }
}
