package org.bridgehead.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bridgehead.core.fact.CarrierLevel;
import org.bridgehead.core.fact.ChainStage;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Consent;
import org.bridgehead.core.fact.CooperationLevel;
import org.bridgehead.core.fact.CounterpartLevel;
import org.bridgehead.core.fact.DependencyLevel;
import org.bridgehead.core.fact.FactKind;
import org.bridgehead.core.fact.GovernanceLevel;
import org.bridgehead.core.fact.InstrumentKind;
import org.bridgehead.core.fact.IntegrationRung;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.core.fact.ResourceLevel;
import org.bridgehead.core.fact.ResponsibilityLevel;
import org.bridgehead.core.fact.ResponsibilityRole;
import org.bridgehead.core.fact.SharingLevel;
import org.bridgehead.core.fact.Specificity;
import org.bridgehead.core.fact.TimingLevel;
import org.bridgehead.core.fact.TransportMode;
import org.bridgehead.core.industry.Granularity;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.RepairKind;
import org.bridgehead.core.model.Role;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.core.model.StatusKind;
import org.bridgehead.core.model.Theme;
import org.bridgehead.core.place.AdministrativeLevel;
import org.bridgehead.core.text.Coded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodedTest {

    static Stream<List<? extends Coded>> families() {
        return Stream.of(
                        CarrierLevel.values(),
                        ChainStage.values(),
                        Commitment.values(),
                        QuantityComparator.values(),
                        Consent.values(),
                        CooperationLevel.values(),
                        CounterpartLevel.values(),
                        DependencyLevel.values(),
                        FactKind.values(),
                        GovernanceLevel.values(),
                        InstrumentKind.values(),
                        IntegrationRung.values(),
                        ResourceLevel.values(),
                        ResponsibilityLevel.values(),
                        ResponsibilityRole.values(),
                        SharingLevel.values(),
                        Specificity.values(),
                        TimingLevel.values(),
                        TransportMode.values(),
                        Granularity.values(),
                        Domain.values(),
                        MentionType.values(),
                        RepairKind.values(),
                        Role.values(),
                        SectionKind.values(),
                        StatusKind.values(),
                        Theme.values(),
                        AdministrativeLevel.values())
                .map(Arrays::<Coded>asList);
    }

    @ParameterizedTest
    @MethodSource("families")
    void codesOfOneFamilyDiffer(List<? extends Coded> family) {
        assertThat(family).extracting(Coded::code).doesNotHaveDuplicates().allMatch(code -> !code.isBlank());
    }

    @Test
    void everyCodeOfAFamilyParsesBack() {
        for (Theme theme : Theme.values()) {
            assertThat(Coded.parse(Theme.class, theme.code())).isSameAs(theme);
        }
    }

    @Test
    void unknownCodeIsRefusedWithTheCodesThatExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Coded.parse(AdministrativeLevel.class, "village"))
                .withMessageContaining("\"village\"")
                .withMessageContaining("Maybe one of: provincial, prefectural, county, township");
        assertThat(Coded.find(AdministrativeLevel.class, "village")).isEmpty();
    }

    @Test
    void scalesStartWhereSilenceEnds() {
        assertThat(Commitment.SLOGAN.level()).isZero();
        assertThat(Commitment.BINDING.level()).isEqualTo(4);
        assertThat(IntegrationRung.RULES.level()).isEqualTo(4);
        assertThat(Specificity.TARGET.level()).isEqualTo(4);
        assertThat(DependencyLevel.HIGHER_DECISION.level()).isZero();
        assertThat(TimingLevel.MILESTONE.level()).isEqualTo(4);
        assertThat(ResourceLevel.values()[0].level()).isEqualTo(1);
        assertThat(GovernanceLevel.BODY.level()).isEqualTo(4);
        assertThat(SharingLevel.values()[0].level()).isEqualTo(1);
        assertThat(CooperationLevel.JOINT_MANAGEMENT.level()).isEqualTo(4);
        assertThat(CarrierLevel.THEMED.level()).isEqualTo(3);
        assertThat(ResponsibilityLevel.DEPARTMENT.level()).isEqualTo(3);
        assertThat(Granularity.PRODUCT.rung()).isEqualTo(4);
    }

    @Test
    void tiersOfGovernmentAreOrdered() {
        assertThat(AdministrativeLevel.PROVINCIAL.isAbove(AdministrativeLevel.COUNTY))
                .isTrue();
        assertThat(AdministrativeLevel.COUNTY.isAbove(AdministrativeLevel.COUNTY))
                .isFalse();
    }
}
