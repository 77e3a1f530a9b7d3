package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.fact.ResponsibilityLevel;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.name.NameHit;

/**
 * Finds bodies that could act in a clause: names, and words for departments and for government at large. A word right after
 * a name (柯桥区政府) belongs to it.
 */
final class BodyReader {
    private static final ImmutableMap<MentionType, ResponsibilityLevel> LEVELS = Maps.immutableEnumMap(ImmutableMap.of(
            MentionType.ORGANIZATION, ResponsibilityLevel.DEPARTMENT,
            MentionType.PLATFORM, ResponsibilityLevel.DEPARTMENT,
            MentionType.DISTRICT, ResponsibilityLevel.DEPARTMENT,
            MentionType.CITY, ResponsibilityLevel.CITY,
            MentionType.PROVINCE, ResponsibilityLevel.CITY));

    private final CueTable<ResponsibilityLevel> words;

    BodyReader(Lexicon lexicon) {
        this.words = CueTable.of(lexicon, "cue-body.tsv", ResponsibilityLevel.class);
    }

    /** Returns the bodies in a clause in the order of the text; where two overlap, the longer. */
    ImmutableList<Body> find(MeasureText measure, Slice clause) {
        ImmutableList<Body> names = measure.hitsIn(clause)
                .filter(hit -> !hit.nested())
                .flatMap(hit -> named(measure, hit).stream())
                .collect(ImmutableList.toImmutableList());
        Stream<Body> general = words.find(measure, clause).stream()
                .filter(hit -> names.stream()
                        .noneMatch(n -> n.slice().to() == hit.slice().from()))
                .map(hit -> new Body(hit.slice(), measure.of(hit.slice()).strip(), hit.level(), false));
        List<Body> all = Stream.concat(names.stream(), general)
                .sorted(Comparator.comparingInt((Body b) -> -b.slice().length())
                        .thenComparingInt(b -> b.slice().from()))
                .toList();
        List<Body> kept = new ArrayList<>();
        for (Body body : all) {
            if (kept.stream().noneMatch(k -> k.slice().overlaps(body.slice()))) {
                kept.add(body);
            }
        }
        kept.sort(Comparator.comparingInt(b -> b.slice().from()));
        return ImmutableList.copyOf(kept);
    }

    private static Optional<Body> named(MeasureText measure, NameHit hit) {
        return Optional.ofNullable(LEVELS.get(hit.type()))
                .map(level -> new Body(hit.slice(), hit.name(), level, Sides.isElsewhere(measure, hit)));
    }
}
