package org.bridgehead.scoring.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.scoring.Drafts.division;
import static org.bridgehead.scoring.Drafts.fragment;
import static org.bridgehead.scoring.Drafts.industry;
import static org.bridgehead.scoring.Drafts.plan;
import static org.bridgehead.scoring.Drafts.proposal;
import static org.bridgehead.scoring.Drafts.rate;
import static org.bridgehead.scoring.Drafts.said;
import static org.bridgehead.scoring.Drafts.slogan;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.fact.IndustryMention;
import org.bridgehead.core.industry.Granularity;
import org.bridgehead.core.industry.Industry;
import org.bridgehead.core.industry.IndustryCode;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.scoring.Drafts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndustryRatersTest {

    /** A measure that does something about what it names. */
    private static Measure measure(Fact... facts) {
        return Drafts.measure(ImmutableList.<Fact>builder()
                .add(facts)
                .add(plan("落到实处"))
                .build()
                .toArray(Fact[]::new));
    }

    private static IndustryMention umbrella(String name) {
        return industry(name, Granularity.UMBRELLA, "");
    }

    private static IndustryMention product(String name, String division) {
        return industry(name, Granularity.PRODUCT, division);
    }

    private static IndustryMention service(String name) {
        Industry service = new Industry(IndustryCode.of(name), name, Granularity.DIVISION, Optional.empty(), true);
        return new IndustryMention(said(name), service, Optional.of(service));
    }

    @Nested
    class F1 {

        @ParameterizedTest
        @EnumSource(Granularity.class)
        void onlyIndustryDecides(Granularity granularity) {
            rate("F1", measure(industry("某业", granularity, granularity == Granularity.UMBRELLA ? "" : "门类")))
                    .rates(granularity.rung())
                    .citing("某业")
                    .saying("唯一");
        }

        @Test
        void twoMustReachALevel() {
            rate("F1", measure(product("液流电池", "电气"), division("汽车")))
                    .rates(2)
                    .citing("液流电池")
                    .citing("汽车");
            rate("F1", measure(product("液流电池", "电气"), product("芯片封装", "电子"), division("汽车")))
                    .rates(4);
        }

        @Test
        void broadNameOfTheSameLineDoesNotCount() {
            rate("F1", measure(division("电气"), product("液流电池", "电气"))).rates(4);
        }

        @Test
        void umbrellasDoNotHoldDownAndDoNotLift() {
            rate("F1", measure(umbrella("新兴产业"), product("液流电池", "电气"))).rates(4);
            rate("F1", measure(umbrella("新兴产业"), umbrella("先进制造业"))).rates(1);
        }

        @Test
        void supportingServicesCountOnlyAlone() {
            rate("F1", measure(service("检验检测"), product("液流电池", "电气"))).rates(4);
            rate("F1", measure(service("检验检测"))).rates(2);
        }

        @Test
        void contextCountsOnlyWhereMeasuresNameNone() {
            Proposal.Builder draft = Proposal.builder(ProposalId.of("P"), "提案")
                    .title(said("提案"))
                    .context(List.of(product("液流电池", "电气")));
            rate("F1", draft.build()).rates(4);
            rate("F1", draft.measures(List.of(measure(division("汽车")))).build()).rates(2);
        }

        @Test
        void silenceIsAFindingUnlessTheTextIsAFragment() {
            rate("F1", measure(plan("修建道路"))).isNotStated();
            rate("F1", fragment(measure(plan("修建道路")))).isUnknown().between(0, 4);
        }
    }

    @Nested
    class F2 {

        @ParameterizedTest
        @CsvSource({"1,4", "2,3", "3,3", "4,2", "5,2", "6,1", "8,1", "9,0", "20,0"})
        void evenlySpreadDivisionsMakeTheLevel(int divisions, int level) {
            List<Fact> facts = new ArrayList<>();
            for (int i = 0; i < divisions; i++) {
                facts.add(division("门类" + i));
            }
            rate("F2", measure(facts.toArray(Fact[]::new))).rates(level);
        }

        @Test
        void actionsWeigh() {
            Fact[] facts = {
                plan("引进汽车整车厂"),
                plan("建设汽车试验场"),
                plan("培育汽车零部件"),
                plan("举办汽车博览会"),
                plan("扶持纺织厂"),
                division("汽车"),
                division("纺织")
            };
            rate("F2", measure(facts)).rates(4).saying("汽车 4").saying("纺织 1").saying("1.5");
        }

        @Test
        void productsFoldIntoTheirDivision() {
            rate("F2", measure(product("液流电池", "电气"), product("变压器", "电气"), division("电气")))
                    .rates(4);
        }

        @Test
        void umbrellasAndSupportingServicesAreNoIndustry() {
            rate("F2", measure(umbrella("新兴产业"), service("检验检测"))).isNotStated();
            rate("F2", measure(umbrella("新兴产业"), service("检验检测"), division("汽车")))
                    .rates(4);
        }

        @Test
        void repeatedClauseCountsOnce() {
            Fact[] once = {plan("扶持汽车厂"), plan("扶持纺织厂"), division("汽车"), division("纺织")};
            Fact[] padded = Arrays.copyOf(once, once.length + 2);
            padded[once.length] = plan("扶持汽车厂");
            padded[once.length + 1] = plan("扶持汽车厂");
            rate("F2", measure(once)).rates(3).saying("2.0");
            rate("F2", measure(padded)).rates(3).saying("2.0");
        }

        @Test
        void industryInASloganIsNotWorkedOn() {
            rate("F2", measure(slogan("做大汽车产业"), division("汽车"))).isNotStated();
            rate("F2", Drafts.measure(slogan("做大产业"), division("汽车"))).isNotStated();
            rate("F2", Drafts.measure(division("汽车"))).isNotStated();
        }

        @Test
        void fragmentWithoutIndustryIsUnknown() {
            rate("F2", fragment(measure(plan("修建道路")))).isUnknown();
        }

        @Test
        void nextLevelSaysWhereItStands() {
            assertThat(rate("F2", measure(division("汽车"), division("纺织")))
                            .rating()
                            .nextLevel()
                            .zh())
                    .contains("1.5")
                    .contains("N = 2.0");
        }
    }

    @Test
    void industryOfAParentCountsOnceForTheProposal() {
        rate("F2", proposal(Drafts.parent("A", "总的要求", List.of(measure(division("汽车"))), division("汽车"))))
                .rates(4);
    }
}
