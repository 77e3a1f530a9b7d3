package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.document.Slice;

/**
 * Joins names that are written one right behind the other and are one: the hospital of a university, the quay of a port, a
 * branch line, a company with its place in brackets.
 */
final class NameChains {

    private static final ImmutableSet<String> HEADS =
            ImmutableSet.of("university", "hospital", "institute", "company", "school");
    private static final ImmutableSet<String> BRANCHES =
            ImmutableSet.of("hospital", "institute", "education", "school");
    private static final String AFFILIATED = "附属";

    private final Sentence sentence;

    NameChains(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Returns the names with those joined that are one. */
    List<Found> join(List<Found> names) {
        List<Found> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparingInt(f -> f.slice().from()));
        List<Found> joined = new ArrayList<>();
        for (Found name : sorted) {
            int last = joined.size() - 1;
            Optional<Found> both = last < 0 ? Optional.empty() : both(joined.get(last), name);
            if (both.isPresent()) {
                joined.set(last, both.get());
            } else {
                joined.add(name);
            }
        }
        joined.replaceAll(this::extended);
        return joined;
    }

    private Optional<Found> both(Found a, Found b) {
        if (b.slice().from() < a.slice().to()) {
            return Optional.empty();
        }
        String between = sentence.words(Slice.of(a.slice().to(), b.slice().from()));
        boolean adjacent = between.isEmpty();
        boolean body = a.type() == MentionType.ORGANIZATION
                && a.subtype().filter(HEADS::contains).isPresent();
        if (body && (adjacent || between.equals(AFFILIATED)) && isBranch(b)) {
            return Optional.of(span(a, b, a.type(), b.subtype().orElseThrow()));
        }
        return adjacent && isPort(a) && isPort(b) && isPartOfPort(b)
                ? Optional.of(span(a, b, a.type(), "port"))
                : Optional.empty();
    }

    private boolean isPartOfPort(Found name) {
        char last = sentence.at(name.slice().to() - 1);
        return last == '区' || last == '岸';
    }

    private static boolean isPort(Found name) {
        return name.type() == MentionType.TRANSPORT && name.is("port");
    }

    private static Found span(Found a, Found b, MentionType type, String subtype) {
        return Found.of(Slice.of(a.slice().from(), b.slice().to()), type, subtype);
    }

    private static boolean isBranch(Found name) {
        return (name.type() == MentionType.ORGANIZATION || name.type() == MentionType.FACILITY)
                && name.subtype().filter(BRANCHES::contains).isPresent();
    }

    private Found extended(Found name) {
        if (name.is("education") && isOfBody(name)) {
            return Found.of(name.slice(), MentionType.ORGANIZATION, "education");
        }
        int end = end(name);
        return end == name.slice().to()
                ? name
                : Found.of(
                        Slice.of(name.slice().from(), end),
                        name.type(),
                        name.subtype().orElse(""));
    }

    /** A campus whose name opens with the one of a school or university. */
    private boolean isOfBody(Found name) {
        return sentence.matches().stream()
                .anyMatch(m -> name.slice().contains(m.slice())
                        && m.to() < name.slice().to()
                        && (m.term()
                                        .known()
                                        .filter(k -> k.type() == MentionType.ORGANIZATION)
                                        .isPresent()
                                || m.term()
                                        .suffix(MentionType.ORGANIZATION)
                                        .filter(Suffix::isFree)
                                        .isPresent()));
    }

    private int end(Found name) {
        int to = name.slice().to();
        if (name.is("company")) {
            int plant = behindPlace("place-cue/plant", to);
            return plant == to ? behindBracket(to) : plant;
        }
        if (name.type() == MentionType.ORGANIZATION || name.is("service")) {
            return behindBracket(to);
        }
        if (name.type() != MentionType.TRANSPORT || !isLine(name)) {
            return to;
        }
        boolean rail = name.subtype().filter(s -> s.startsWith("rail")).isPresent();
        int part = behind("place-cue/line-part", to);
        part = part == to ? behind(rail ? "place-cue/rail-part" : "place-cue/road-part", to) : part;
        return part == to && !rail ? behindPlace("place-cue/place-part", to) : part;
    }

    private static boolean isLine(Found name) {
        return new Suffix(name.type(), name.subtype().orElse(""), Suffix.Needs.ANCHOR).isLine();
    }

    private int behind(String cue, int from) {
        return sentence.cues(cue)
                .filter(m -> m.from() == from)
                .mapToInt(Sentence.Match::to)
                .max()
                .orElse(from);
    }

    /** A part in a place: the stretch of a road, 咸安段, or the plant of a company, 合肥基地. */
    private int behindPlace(String cue, int from) {
        int number = sentence.tokenAt(from);
        if (number >= sentence.size() || !isPlace(sentence.token(number))) {
            return from;
        }
        int place = sentence.token(number).to();
        int end = behind(cue, place);
        return end == place ? from : end;
    }

    private static boolean isPlace(Token token) {
        return token.term().filter(t -> !t.places().isEmpty()).isPresent();
    }

    /** A place in brackets: 科技（南京）. */
    private int behindBracket(int from) {
        int number = sentence.tokenAt(from);
        boolean bracket = sentence.at(from) == '（'
                && number + 2 < sentence.size()
                && sentence.token(number + 1).isPlace()
                && sentence.at(sentence.token(number + 2).from()) == '）';
        return bracket ? sentence.token(number + 1).to() + 1 : from;
    }
}
