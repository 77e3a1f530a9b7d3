package org.bridgehead.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.industry.Granularity;
import org.bridgehead.core.industry.Industry;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsTest {

    private static final Evidence WHERE = Evidence.stated(DocumentId.of("测试"), "两市共建冷链物流园");
    private static final List<Fact> ONE_OF_EACH = List.of(
            Action.of(WHERE, "共建", Commitment.PLAN),
            new Counterpart(WHERE, "衢州市", CounterpartLevel.CITY),
            new CooperationForm(WHERE, CooperationLevel.JOINT_CARRIER),
            new InterestSharing(WHERE, SharingLevel.NAMED),
            new JointGovernance(WHERE, GovernanceLevel.BODY),
            new IndustryMention(WHERE, Industry.of("G", "冷链", Granularity.SEGMENT), Optional.empty()),
            new ChainLink(WHERE, ChainStage.MARKET),
            new Carrier(WHERE, "冷链物流园", CarrierLevel.THEMED),
            new TransportLink(WHERE, "衢江航道", TransportMode.WATER),
            new Institution(WHERE, "省供销社"),
            new Responsibility(WHERE, "市商务局", ResponsibilityLevel.DEPARTMENT, ResponsibilityRole.LEAD),
            new Timing(WHERE, TimingLevel.YEAR),
            new Resource(WHERE, ResourceLevel.AMOUNT),
            new Dependency(WHERE, DependencyLevel.PLANNED),
            new Instrument(WHERE, InstrumentKind.SUPPLY),
            new Quantity(WHERE, QuantityValue.of(3), Optional.of("个"), Optional.empty(), QuantityComparator.EQUAL));

    static Stream<Fact> facts() {
        return ONE_OF_EACH.stream();
    }

    @Test
    void thereIsOneRecordForEachKind() {
        assertThat(ONE_OF_EACH).extracting(Fact::kind).containsExactly(FactKind.values());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void visitorIsCalledForTheKindOfTheFact(Fact fact) {
        assertThat(fact.accept(new Names())).isEqualTo(fact.kind());
        assertThat(fact.evidence()).isEqualTo(WHERE);
    }

    @Test
    void blankNamesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Counterpart(WHERE, " ", CounterpartLevel.CITY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Carrier(WHERE, "", CarrierLevel.ZONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new TransportLink(WHERE, "", TransportMode.AIR));
        assertThatIllegalArgumentException().isThrownBy(() -> new Institution(WHERE, "\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> Action.of(WHERE, "", Commitment.PLAN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Responsibility(WHERE, "", ResponsibilityLevel.CITY, ResponsibilityRole.ACTOR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity(
                        WHERE, QuantityValue.of(3), Optional.of(""), Optional.empty(), QuantityComparator.EQUAL));
    }

    @Test
    void actionChangesOnePartAtATime() {
        Action action = Action.of(WHERE, "共建", Commitment.PLAN);
        assertThat(action.lead()).isFalse();
        Action changed = action.withRung(IntegrationRung.INDUSTRY)
                .withConsent(Consent.COUNTERPART)
                .withSpecificity(Specificity.OUTPUT)
                .withCommitment(Commitment.PILOT)
                .inLead();
        assertThat(changed)
                .isEqualTo(new Action(
                        WHERE,
                        Optional.of("共建"),
                        Commitment.PILOT,
                        IntegrationRung.INDUSTRY,
                        Consent.COUNTERPART,
                        Specificity.OUTPUT,
                        true));
    }

    @Test
    void rangeThatEndsBelowItsStartIsRefused() {
        assertThat(QuantityValue.range(2, 2)).isEqualTo(new QuantityValue.Range(2, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantityValue.range(5, 3))
                .withMessageContaining("5.0 to 3.0");
    }

    @Test
    void numbersThatAreNotFiniteAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QuantityValue.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> QuantityValue.range(0, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> QuantityValue.proportion(1.0, Double.NaN));
    }

    @Test
    void proportionNeedsTwoPartsAndNoneNegative() {
        assertThat(QuantityValue.proportion(4.0, 6.0))
                .isEqualTo(new QuantityValue.Proportion(ImmutableList.of(4.0, 6.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> QuantityValue.proportion(1.0));
        assertThatIllegalArgumentException().isThrownBy(() -> QuantityValue.proportion(4.0, -1.0));
    }

    /** Answers the kind whose method was called. */
    private static final class Names implements FactVisitor<FactKind> {
        @Override
        public FactKind visit(Action fact) {
            return FactKind.ACTION;
        }

        @Override
        public FactKind visit(Counterpart fact) {
            return FactKind.COUNTERPART;
        }

        @Override
        public FactKind visit(CooperationForm fact) {
            return FactKind.COOPERATION_FORM;
        }

        @Override
        public FactKind visit(InterestSharing fact) {
            return FactKind.INTEREST_SHARING;
        }

        @Override
        public FactKind visit(JointGovernance fact) {
            return FactKind.JOINT_GOVERNANCE;
        }

        @Override
        public FactKind visit(IndustryMention fact) {
            return FactKind.INDUSTRY;
        }

        @Override
        public FactKind visit(ChainLink fact) {
            return FactKind.CHAIN_LINK;
        }

        @Override
        public FactKind visit(Carrier fact) {
            return FactKind.CARRIER;
        }

        @Override
        public FactKind visit(TransportLink fact) {
            return FactKind.TRANSPORT;
        }

        @Override
        public FactKind visit(Institution fact) {
            return FactKind.INSTITUTION;
        }

        @Override
        public FactKind visit(Responsibility fact) {
            return FactKind.RESPONSIBLE;
        }

        @Override
        public FactKind visit(Timing fact) {
            return FactKind.TIMING;
        }

        @Override
        public FactKind visit(Resource fact) {
            return FactKind.RESOURCE;
        }

        @Override
        public FactKind visit(Dependency fact) {
            return FactKind.DEPENDENCY;
        }

        @Override
        public FactKind visit(Instrument fact) {
            return FactKind.INSTRUMENT;
        }

        @Override
        public FactKind visit(Quantity fact) {
            return FactKind.QUANTITY;
        }
    }
}
