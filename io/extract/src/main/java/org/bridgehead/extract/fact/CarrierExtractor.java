package org.bridgehead.extract.fact;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Carrier;
import org.bridgehead.core.fact.CarrierLevel;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.Role;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;
import org.bridgehead.extract.name.NameHit;

/**
 * Finds the parks and platforms of one's own that are to carry a measure. A kind of platform has its level in the table; a
 * name with an industry or another theme in it is themed, unless its kind is fixed (a pilot zone for a policy).
 */
final class CarrierExtractor implements Extractor<Carrier> {
    private static final CharMatcher OPENING = CharMatcher.anyOf("（(");

    private final ImmutableMap<String, CarrierLevel> kinds;
    private final ImmutableSet<String> fixed;
    private final ImmutableList<CuePattern> themes;
    private final ImmutableList<CuePattern> grounds;
    private final CueTable<CarrierLevel> words;

    CarrierExtractor(Lexicon lexicon) {
        TsvTable table = lexicon.table("cue-carrier-kind.tsv");
        ImmutableMap.Builder<String, CarrierLevel> byKind = ImmutableMap.builder();
        ImmutableSet.Builder<String> fixedKinds = ImmutableSet.builder();
        ImmutableList.Builder<CuePattern> themeWords = ImmutableList.builder();
        ImmutableList.Builder<CuePattern> groundWords = ImmutableList.builder();
        for (TsvTable.Row row : table.rows()) {
            if (row.get("what").equals("fixed")) {
                fixedKinds.add(row.get("cue"));
            }
            if (row.get("what").equals("ground")) {
                groundWords.add(row.get("cue", CuePattern::of));
            } else if (!row.get("what").equals("theme")) {
                byKind.put(row.get("cue"), row.get("level", code -> Coded.parse(CarrierLevel.class, code)));
            } else {
                themeWords.add(row.get("cue", CuePattern::of));
            }
        }
        this.kinds = byKind.buildOrThrow();
        this.fixed = fixedKinds.build();
        this.themes = themeWords.build();
        this.grounds = groundWords.build();
        this.words = CueTable.of(lexicon, "cue-carrier.tsv", CarrierLevel.class);
    }

    @Override
    public ImmutableList<Carrier> extract(MeasureText measure) {
        Stream<Carrier> named = measure.promises()
                .flatMap(clause -> measure.hitsIn(clause.slice()))
                .filter(hit -> carries(measure, hit))
                .flatMap(hit ->
                        level(measure, hit)
                                .map(level -> new Carrier(measure.evidence(hit.slice()), hit.name(), level))
                                .stream());
        Stream<Carrier> general = measure.promises()
                .flatMap(clause -> words.find(measure, clause.slice()).stream())
                .map(hit -> new Carrier(
                        measure.evidence(hit.slice()), measure.of(hit.slice()).strip(), hit.level()));
        return Stream.concat(named, general)
                .sorted(Comparator.comparing((Carrier c) -> c.evidence().cover()))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean carries(MeasureText measure, NameHit hit) {
        boolean elsewhere = hit.role()
                .filter(r -> r == Role.PARTNER || r == Role.PRECEDENT || r == Role.COMPETITOR)
                .isPresent();
        boolean ground = hit.type() == MentionType.PLATFORM
                || isDescribed(measure, hit)
                || (Sides.isTransport(hit)
                        && grounds.stream().anyMatch(word -> word.occursIn(measure.of(hit.slice()))));
        return ground && !hit.nested() && !elsewhere && !Sides.isElsewhere(measure, hit) && !isOutpost(measure, hit);
    }

    /** A platform that is described rather than named carries a measure where the words say whose or what it is. */
    private boolean isDescribed(MeasureText measure, NameHit hit) {
        return hit.type() == MentionType.PLATFORM_GENERIC
                && (isThemed(measure, hit.slice())
                        || measure.hitsIn(hit.slice()).anyMatch(Sides::isOwn));
    }

    /** A platform whose name says in brackets where it is (甲市（乙市）创新中心) lies in the counterpart's place. */
    private static boolean isOutpost(MeasureText measure, NameHit hit) {
        return measure.hitsIn(hit.slice())
                .filter(inner -> inner.nested() && Sides.isPartner(inner))
                .anyMatch(inner -> OPENING.matches(
                        measure.text().text().charAt(inner.slice().from() - 1)));
    }

    private Optional<CarrierLevel> level(MeasureText measure, NameHit hit) {
        Optional<CarrierLevel> kind = hit.subtype().flatMap(subtype -> Optional.ofNullable(kinds.get(subtype)));
        boolean canHaveTheme = hit.subtype().filter(fixed::contains).isEmpty();
        return canHaveTheme && isThemed(measure, hit.slice())
                ? Optional.of(CarrierLevel.THEMED)
                : Optional.of(kind.orElse(CarrierLevel.ZONE));
    }

    private boolean isThemed(MeasureText measure, Slice name) {
        String text = measure.of(name);
        return themes.stream().anyMatch(theme -> theme.occursIn(text))
                || measure.hitsIn(name)
                        .anyMatch(hit ->
                                hit.type() == MentionType.INDUSTRY || hit.type() == MentionType.TECHNOLOGY_SEGMENT);
    }
}
