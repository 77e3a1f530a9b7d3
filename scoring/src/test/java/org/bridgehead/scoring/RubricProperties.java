package org.bridgehead.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.CarrierLevel;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Consent;
import org.bridgehead.core.fact.CounterpartLevel;
import org.bridgehead.core.fact.DependencyLevel;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.fact.IntegrationRung;
import org.bridgehead.core.fact.ResponsibilityLevel;
import org.bridgehead.core.fact.ResponsibilityRole;
import org.bridgehead.core.fact.Specificity;
import org.bridgehead.core.fact.TimingLevel;
import org.bridgehead.core.industry.Granularity;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.core.model.Theme;
import org.bridgehead.scoring.explain.Contribution;
import org.bridgehead.scoring.explain.CriterionScore;
import org.bridgehead.scoring.rubric.Aggregation;
import org.bridgehead.scoring.rubric.IndicatorCode;
import org.bridgehead.scoring.rubric.Rating;
import org.bridgehead.scoring.rubric.RatingStatus;

@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class RubricProperties {

    private static final double TOLERANCE = 1e-12;

    @Property
    void repeatingMeasuresChangesNothing(@ForAll("proposals") Proposal proposal) {
        List<Measure> doubled = new ArrayList<>(proposal.measures());
        proposal.measures().forEach(measure -> doubled.add(copy(measure, measure.id() + "'")));
        assertSame(proposal, with(proposal, doubled));
    }

    @Property
    void orderOfMeasuresDoesNotMatter(@ForAll("proposals") Proposal proposal, @ForAll Random random) {
        List<Measure> shuffled = new ArrayList<>(proposal.measures());
        Collections.shuffle(shuffled, random);
        assertSame(proposal, with(proposal, shuffled));
    }

    @Property
    void addedMeasureNeverLowersAMaximum(
            @ForAll("proposals") Proposal proposal,
            @ForAll("facts") List<Fact> facts,
            @ForAll("domains") Set<Domain> in) {
        Proposal longer = with(proposal, plus(proposal, measure("new", facts, in)));
        for (Rating rating : ratings(proposal)) {
            if (rating.indicator().aggregation() == Aggregation.MAX
                    || rating.indicator().code().equals(IndicatorCode.of("I2"))) {
                assertThat(rating(longer, rating.indicator().code()).point()).isGreaterThanOrEqualTo(rating.point());
            }
        }
    }

    @Property
    void strongerVerbNeverLowersCommitment(
            @ForAll("proposals") Proposal proposal, @ForAll Random random, @ForAll Commitment stronger) {
        List<Action> actions =
                proposal.allMeasures().flatMap(m -> m.actions().stream()).toList();
        Assume.that(!actions.isEmpty());
        Action chosen = actions.get(random.nextInt(actions.size()));
        // A slogan has no governing verb: making it a hedge is no stronger verb, and a hedge in the lead caps.
        Assume.that(chosen.commitment() != Commitment.SLOGAN);
        Assume.that(stronger.level() > chosen.commitment().level());
        Proposal raised = with(
                proposal,
                proposal.measures().stream()
                        .map(measure -> replace(measure, chosen, chosen.withCommitment(stronger)))
                        .toList());
        assertThat(rating(raised, IndicatorCode.of("I3")).point())
                .isGreaterThanOrEqualTo(rating(proposal, IndicatorCode.of("I3")).point() - TOLERANCE);
    }

    @Property
    void namedBodyNeverLowersResponsibility(
            @ForAll("proposals") Proposal proposal,
            @ForAll Random random,
            @ForAll ResponsibilityLevel level,
            @ForAll ResponsibilityRole role) {
        Measure chosen =
                proposal.measures().get(random.nextInt(proposal.measures().size()));
        Fact body = Drafts.body("新点名的单位", level, role);
        Proposal named = with(
                proposal,
                proposal.measures().stream()
                        .map(measure -> measure.equals(chosen) ? append(measure, List.of(body)) : measure)
                        .toList());
        assertThat(rating(named, IndicatorCode.of("P1")).point())
                .isGreaterThanOrEqualTo(rating(proposal, IndicatorCode.of("P1")).point());
    }

    @Property
    void sloganMeasuresRaiseNothing(
            @ForAll("proposals") Proposal proposal,
            @ForAll("ornaments") List<Fact> facts,
            @ForAll("domains") Set<Domain> in) {
        List<Fact> slogan = new ArrayList<>(facts);
        slogan.add(slogan("携手并进再谱新篇"));
        assertNothingRaised(proposal, with(proposal, plus(proposal, measure("new", slogan, in))));
    }

    @Property
    void sloganClausesRaiseNothing(
            @ForAll("proposals") Proposal proposal, @ForAll @IntRange(min = 1, max = 4) int times) {
        List<Fact> clauses = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            clauses.add(slogan("第" + i + "次携手某城共赢某业"));
            clauses.add(Drafts.counterpart("某城", CounterpartLevel.CITY));
            clauses.add(Drafts.division("某业"));
        }
        assertNothingRaised(
                proposal,
                with(
                        proposal,
                        proposal.measures().stream()
                                .map(measure -> append(measure, clauses))
                                .toList()));
    }

    @Property
    void scoresAreSumsAndLieInTheirIntervals(@ForAll("proposals") Proposal proposal) {
        ComparisonResult result = Comparison.standard().compare(List.of(proposal));
        ProposalScore score = result.ranking().get(0);
        double total = 0;
        for (Contribution<?> part : score.contributions()) {
            total += part.amount();
        }
        assertThat(total).isEqualTo(score.score());
        for (CriterionScore criterion : score.criteria().values()) {
            double sum = 0;
            for (Contribution<?> part : criterion.contributions()) {
                assertThat(part.amount()).isEqualTo(part.weight() * part.value());
                sum += part.amount();
            }
            assertThat(sum).isEqualTo(criterion.score());
            assertThat(criterion.score()).isBetween(criterion.low(), criterion.high());
        }
    }

    @Property
    void everyRatingHasAReasonAndWhatIsRatedHasEvidence(@ForAll("proposals") Proposal proposal) {
        for (Rating rating : ratings(proposal)) {
            assertThat(rating.reason().zh()).isNotBlank();
            assertThat(rating.nextLevel().en()).isNotBlank();
            assertThat(rating.evidence().isEmpty()).isEqualTo(rating.status() != RatingStatus.RATED);
        }
    }

    /** Replaces each unknown measure by one whose level is known, and compares with what the intervals promised. */
    @Property
    void rangesContainEveryCompletion(
            @ForAll("proposals") Proposal first, @ForAll("proposals") Proposal second, @ForAll Random random) {
        Proposal a = named(first, "A");
        Proposal b = named(second, "B");
        ComparisonResult open = Comparison.standard().compare(List.of(a, b));
        ComparisonResult settled =
                Comparison.builder().rubric(Completion.of(random)).build().compare(List.of(a, b));
        for (ProposalScore score : settled.ranking()) {
            ProposalScore before = open.find(score.proposal().id()).orElseThrow();
            assertThat(score.score()).isBetween(before.low() - TOLERANCE, before.high() + TOLERANCE);
            assertThat(before.rankRange().contains(score.rank())).isTrue();
        }
    }

    private static Action slogan(String words) {
        return Drafts.slogan(words).withConsent(Consent.UNSETTLED);
    }

    private static void assertSame(Proposal before, Proposal after) {
        List<Rating> expected = ratings(before);
        List<Rating> found = ratings(after);
        for (int i = 0; i < expected.size(); i++) {
            Rating was = expected.get(i);
            Rating is = found.get(i);
            assertThat(is.status()).isEqualTo(was.status());
            assertThat(is.level()).isEqualTo(was.level());
            assertThat(is.value()).isEqualTo(was.value());
            assertThat(is.low()).isEqualTo(was.low());
            assertThat(is.high()).isEqualTo(was.high());
        }
    }

    private static void assertNothingRaised(Proposal before, Proposal after) {
        List<Rating> was = ratings(before);
        List<Rating> is = ratings(after);
        for (int i = 0; i < was.size(); i++) {
            assertThat(is.get(i).point())
                    .describedAs("%s", is.get(i).indicator().code())
                    .isLessThanOrEqualTo(was.get(i).point() + TOLERANCE);
        }
    }

    private static List<Rating> ratings(Proposal proposal) {
        return Comparison.standard().compare(List.of(proposal)).ranking().get(0).criteria().values().stream()
                .flatMap(criterion -> criterion.ratings().stream())
                .collect(Collectors.toList());
    }

    private static Rating rating(Proposal proposal, IndicatorCode code) {
        return ratings(proposal).stream()
                .filter(r -> r.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Proposal with(Proposal proposal, List<Measure> measures) {
        return Drafts.proposal(proposal.id().value(), measures);
    }

    private static Proposal named(Proposal proposal, String id) {
        return Drafts.proposal(ProposalId.of(id).value(), proposal.measures());
    }

    private static List<Measure> plus(Proposal proposal, Measure measure) {
        List<Measure> measures = new ArrayList<>(proposal.measures());
        measures.add(measure);
        return measures;
    }

    private static Measure measure(String id, List<Fact> facts, Set<Domain> domains) {
        return Measure.builder(MeasureId.of(id), Drafts.said("事项" + id), Theme.INDUSTRY)
                .facts(facts)
                .domains(domains)
                .build();
    }

    private static Measure copy(Measure measure, String id) {
        return new Measure(
                MeasureId.of(id),
                Optional.of("四是"),
                measure.heading(),
                measure.body(),
                measure.theme(),
                measure.domains(),
                measure.facts(),
                measure.outcomes(),
                measure.children());
    }

    private static Measure append(Measure measure, List<Fact> facts) {
        return withFacts(
                measure,
                ImmutableList.<Fact>builder()
                        .addAll(measure.facts())
                        .addAll(facts)
                        .build());
    }

    private static Measure replace(Measure measure, Fact old, Fact other) {
        return withFacts(
                measure,
                measure.facts().stream()
                        .map(fact -> fact.equals(old) ? other : fact)
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Measure withFacts(Measure measure, ImmutableList<Fact> facts) {
        return new Measure(
                measure.id(),
                measure.marker(),
                measure.heading(),
                measure.body(),
                measure.theme(),
                measure.domains(),
                facts,
                measure.outcomes(),
                measure.children());
    }

    @Provide
    Arbitrary<Proposal> proposals() {
        return Combinators.combine(facts(), domains())
                .as((facts, domains) -> measure("draft", facts, domains))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(measures -> {
                    List<Measure> numbered = new ArrayList<>();
                    for (int i = 0; i < measures.size(); i++) {
                        Measure measure = measures.get(i);
                        numbered.add(measure("M" + i, measure.facts(), measure.domains()));
                    }
                    return Drafts.proposal("P", numbered);
                });
    }

    @Provide
    Arbitrary<Set<Domain>> domains() {
        return Arbitraries.of(Domain.class).set().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Fact>> facts() {
        return Arbitraries.oneOf(actions(), actions(), ornament(), dependencies())
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Fact>> ornaments() {
        return ornament().list().ofMaxSize(4);
    }

    private static Arbitrary<Fact> actions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.of(Commitment.class),
                        Arbitraries.of(IntegrationRung.class),
                        Arbitraries.of(Consent.class),
                        Arbitraries.of(Specificity.class),
                        Arbitraries.of(true, false))
                .as((number, commitment, rung, consent, specificity, lead) -> new Action(
                        Drafts.said("推进第" + number + "件事"),
                        Optional.of("推进"),
                        commitment,
                        rung,
                        consent,
                        specificity,
                        lead));
    }

    private static Arbitrary<Fact> dependencies() {
        return Arbitraries.of(DependencyLevel.class).map(level -> Drafts.waitsOn("某事", level));
    }

    /** What a slogan may be decked out with: names and times, but nothing that it waits on. */
    private static Arbitrary<Fact> ornament() {
        return Arbitraries.oneOf(
                Arbitraries.of(CounterpartLevel.class).map(level -> Drafts.counterpart("某地", level)),
                Arbitraries.of(CarrierLevel.class).map(level -> Drafts.carrier("某园", level)),
                Arbitraries.of(TimingLevel.class).map(level -> Drafts.time("某时", level)),
                Combinators.combine(Arbitraries.of(ResponsibilityLevel.class), Arbitraries.of(ResponsibilityRole.class))
                        .as((level, role) -> Drafts.body("某局", level, role)),
                Combinators.combine(Arbitraries.of("药", "车", "纺"), Arbitraries.of(Granularity.class))
                        .as((name, granularity) -> granularity == Granularity.UMBRELLA
                                ? Drafts.industry(name + "统称", granularity, "")
                                : granularity == Granularity.DIVISION
                                        ? Drafts.division(name)
                                        : Drafts.industry(name + granularity.rung(), granularity, name)));
    }
}
