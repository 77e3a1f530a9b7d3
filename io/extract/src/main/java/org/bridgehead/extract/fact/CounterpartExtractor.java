package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Counterpart;
import org.bridgehead.core.fact.CounterpartLevel;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.name.NameHit;
import org.bridgehead.extract.structure.ClauseRole;
import org.bridgehead.extract.structure.OutlineClause;

/** Finds with whom a measure wants to work: names of partners, words for those around, and formulas of two roles. */
final class CounterpartExtractor implements Extractor<Counterpart> {
    private static final ImmutableMap<MentionType, CounterpartLevel> LEVELS = Maps.immutableEnumMap(ImmutableMap.of(
            MentionType.REGION, CounterpartLevel.REGION,
            MentionType.PROVINCE, CounterpartLevel.REGION,
            MentionType.CITY, CounterpartLevel.CITY,
            MentionType.DISTRICT, CounterpartLevel.DISTRICT_OR_PARK,
            MentionType.PLATFORM, CounterpartLevel.DISTRICT_OR_PARK,
            MentionType.TRANSPORT, CounterpartLevel.DISTRICT_OR_PARK,
            MentionType.ORGANIZATION, CounterpartLevel.INSTITUTION,
            MentionType.FACILITY, CounterpartLevel.INSTITUTION));

    /** Where lines stop: unlike lines, they lie on one side. */
    private static final ImmutableSet<String> STOPS =
            ImmutableSet.of("port", "airport", "station", "station_area", "hub");

    private final CueTable<CounterpartLevel> cues;
    private final CueTable<CounterpartLevel> approaches;
    private final RoleFormula formula;

    CounterpartExtractor(Lexicon lexicon) {
        this.cues = CueTable.of(lexicon, "cue-counterpart.tsv", CounterpartLevel.class);
        this.approaches = CueTable.of(lexicon, "cue-approach.tsv", CounterpartLevel.class);
        this.formula = new RoleFormula(lexicon);
    }

    @Override
    public ImmutableList<Counterpart> extract(MeasureText measure) {
        Stream<Counterpart> named = measure.clauses().stream().flatMap(clause -> named(measure, clause));
        Stream<Counterpart> roles = measure.promises()
                .map(OutlineClause::slice)
                .map(measure::sentence)
                .distinct()
                .flatMap(sentence -> formula.find(measure, sentence).stream())
                .map(slice -> counterpart(measure, slice, measure.of(slice).strip(), CounterpartLevel.ROLE));
        return Stream.concat(named, roles)
                .sorted(Comparator.comparing((Counterpart c) -> c.evidence().cover()))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<Counterpart> named(MeasureText measure, OutlineClause clause) {
        Stream<Counterpart> names = measure.hitsIn(clause.slice())
                .filter(hit -> !hit.nested())
                .filter(hit -> !Quotes.areWiderThan(measure.text().text(), hit.slice()))
                .filter(hit -> Sides.isPartner(hit)
                        || isBodyElsewhere(measure, clause, hit)
                        || isApproached(measure, clause, hit))
                .flatMap(hit -> Optional.ofNullable(LEVELS.get(hit.type()))
                        .map(level -> counterpart(measure, hit.slice(), hit.name(), level))
                        .stream());
        Stream<Counterpart> words = cues.find(measure, clause.slice()).stream()
                .map(hit -> counterpart(
                        measure, hit.slice(), measure.of(hit.slice()).strip(), hit.level()));
        return Stream.concat(names, words);
    }

    /** A body, port, airport or station in a counterpart's place counts wherever something is promised. */
    private static boolean isBodyElsewhere(MeasureText measure, OutlineClause clause, NameHit hit) {
        boolean canBe =
                !Sides.isTransport(hit) || hit.subtype().filter(STOPS::contains).isPresent();
        return canBe && clause.role() != ClauseRole.CONTEXT && Sides.isElsewhere(measure, hit);
    }

    /** A region, or a body of unknown side, is a counterpart where the clause approaches it. */
    private boolean isApproached(MeasureText measure, OutlineClause clause, NameHit hit) {
        boolean open = Sides.isRegion(hit)
                || (hit.role().isEmpty()
                        && hit.type() == MentionType.ORGANIZATION
                        && measure.hitsIn(hit.slice()).noneMatch(inner -> inner.nested() && Sides.isOwn(inner)));
        return open
                && approaches.find(measure, clause.slice()).stream()
                        .anyMatch(cue -> Sides.isRegion(hit) == (cue.level() == CounterpartLevel.REGION)
                                && cue.slice().from() <= hit.slice().from());
    }

    private static Counterpart counterpart(MeasureText measure, Slice slice, String name, CounterpartLevel level) {
        Evidence evidence = measure.evidence(slice);
        return new Counterpart(evidence, name, level);
    }
}
