package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.structure.ProposalOutline;

/** Decides for one proposal which city it speaks for and which place each ambiguous name means. */
final class PlaceResolver {

    private static final int AUTHOR_WEIGHT = 1000;
    private static final int TITLE_WEIGHT = 6;
    private static final int SUBJECT_WEIGHT = 2;

    private final Gazetteer gazetteer;
    private final Optional<Place> host;
    private final ImmutableSet<Place> cities;
    private final ImmutableSet<Place> certain;

    private PlaceResolver(
            Gazetteer gazetteer, Optional<Place> host, ImmutableSet<Place> cities, ImmutableSet<Place> certain) {
        this.gazetteer = gazetteer;
        this.host = host;
        this.cities = cities;
        this.certain = certain;
    }

    /** Looks at all places of a proposal. */
    static PlaceResolver of(Gazetteer gazetteer, ProposalOutline outline, List<SentenceNames> sentences) {
        Map<Place, Integer> scores = new LinkedHashMap<>();
        Set<Place> certain = new LinkedHashSet<>();
        for (SentenceNames names : sentences) {
            for (Found found : names.found()) {
                if (found.isPlace() && found.places().size() == 1 && !found.is(PlaceFinder.DOUBTFUL)) {
                    if (found.slice().length() > 1) {
                        certain.add(found.places().get(0));
                    }
                    int score = score(outline, names.sentence(), found);
                    gazetteer.cityOf(found.places().get(0)).ifPresent(city -> scores.merge(city, score, Integer::sum));
                }
            }
        }
        Optional<Place> host = scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(best -> best.getValue() > 0)
                .map(Map.Entry::getKey);
        ImmutableList<Place> byScore = scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .collect(ImmutableList.toImmutableList());
        return new PlaceResolver(gazetteer, host, ImmutableSet.copyOf(byScore), ImmutableSet.copyOf(certain));
    }

    /** A place in the author line tells most, then the title; letters tell nothing, and behind 对接 stands the other side. */
    private static int score(ProposalOutline outline, Sentence sentence, Found found) {
        if (outline.author().filter(a -> a.contains(found.slice())).isPresent()) {
            return AUTHOR_WEIGHT;
        }
        if (found.slice().length() == 1 || isPartnerSide(sentence, found.slice())) {
            return 0;
        }
        if (outline.title().filter(t -> t.contains(found.slice())).isPresent()) {
            return TITLE_WEIGHT;
        }
        char before = sentence.at(found.slice().from() - 1);
        return Marks.endsClause(before) ? SUBJECT_WEIGHT : 1;
    }

    private static boolean isPartnerSide(Sentence sentence, Slice slice) {
        return sentence.cues("role-cue/partner").anyMatch(m -> m.to() == slice.from());
    }

    /** The places that are named in full: the city that the proposal speaks for, then the others as they come. */
    ImmutableSet<Place> named() {
        return ImmutableSet.<Place>builder()
                .addAll(host.stream().iterator())
                .addAll(certain)
                .build();
    }

    /** The city that the proposal speaks for. */
    Optional<Place> host() {
        return host;
    }

    /** Returns the place that a mention means; nothing where that cannot be decided. */
    Optional<Place> resolve(Found found) {
        if (found.is(PlaceFinder.SELF)) {
            return self(found);
        }
        if (found.is(PlaceFinder.DOUBTFUL)) {
            return first(found, p -> isHost(p) || certain.contains(p));
        }
        if (found.places().size() == 1) {
            return Optional.of(found.places().get(0));
        }
        return first(found, p -> host.filter(h -> gazetteer.within(p, h)).isPresent())
                .or(() -> first(found, p -> p.level() != Place.Level.COUNTY))
                .or(() -> cities.stream()
                        .flatMap(city -> found.places().stream().filter(p -> gazetteer.within(p, city)))
                        .findFirst())
                .or(() -> first(found, p -> host.filter(h -> sameProvince(p, h)).isPresent()));
    }

    private static Optional<Place> first(Found found, Predicate<Place> test) {
        return found.places().stream().filter(test).findFirst();
    }

    private Optional<Place> self(Found found) {
        return switch (found.type()) {
            case PROVINCE -> host.map(gazetteer::province).filter(p -> p.level() == Place.Level.PROVINCE);
            case CITY -> host;
            default -> Optional.empty();
        };
    }

    /** Tells whether two places lie in one province or municipality. */
    boolean sameProvince(Place a, Place b) {
        return gazetteer.province(a).equals(gazetteer.province(b));
    }

    /** Tells whether a place is the host or lies in it. */
    boolean isHost(Place place) {
        return host.filter(h -> gazetteer.within(place, h)).isPresent();
    }
}
