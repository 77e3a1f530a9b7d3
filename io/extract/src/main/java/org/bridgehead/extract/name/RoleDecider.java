package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.Role;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.structure.OutlineSection;
import org.bridgehead.extract.structure.ProposalOutline;

/** Decides what part each name plays in a proposal. */
final class RoleDecider {

    private static final int CUE_REACH = 8;

    private final PlaceResolver places;
    private final ProposalOutline outline;
    private final ImmutableList<Resolved> names;
    private final Optional<Place> partner;
    private final Set<String> proposed = new HashSet<>();
    private final Set<Place> titled = new HashSet<>();
    private final Set<Place> addressed = new HashSet<>();
    private final boolean sectioned;
    private final Map<String, Slice> firstByName = new HashMap<>();
    private final Map<Integer, Integer> startByEnd = new HashMap<>();
    private final Map<Integer, Integer> endByStart = new HashMap<>();
    private final NavigableMap<Integer, SectionKind> kindByStart = new TreeMap<>();

    RoleDecider(PlaceResolver places, ProposalOutline outline, ImmutableList<Resolved> names) {
        this.places = places;
        this.outline = outline;
        this.names = names;
        this.partner = partner();
        for (Resolved name : names) {
            Slice slice = name.found().slice();
            firstByName.putIfAbsent(name.name(), slice);
            startByEnd.merge(slice.to(), slice.from(), Math::min);
            endByStart.merge(slice.from(), slice.to(), Math::max);
        }
        for (OutlineSection section : outline.sections()) {
            section.paragraphs().forEach(p -> kindByStart.put(p.from(), section.kind()));
        }
        this.sectioned = kindByStart.containsValue(SectionKind.MEASURES);
        for (Resolved name : names) {
            name.place().filter(p -> !places.isHost(p)).ifPresent(p -> note(name, p));
            if (isProposed(name)) {
                proposed.add(name.name());
            }
        }
    }

    private void note(Resolved name, Place place) {
        if (isTitled(name)) {
            titled.add(place);
        }
        if (addresses(name)) {
            addressed.add(place);
        }
    }

    /** The city, not the host, that the proposal names most. */
    private Optional<Place> partner() {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        for (Resolved name : names) {
            if (name.found().type() == MentionType.CITY) {
                name.place().filter(p -> !places.isHost(p)).ifPresent(p -> counts.merge(p, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The main counterpart. */
    Optional<Place> mainPartner() {
        return partner;
    }

    /** Returns the part that a name plays; nothing for types without one. */
    Optional<Role> role(Resolved name) {
        return switch (name.found().type()) {
            case CITY -> name.place().map(p -> city(name, p));
            case DISTRICT -> name.place().map(p -> places.isHost(p) ? Role.HOST_SUB : other(name, p));
            case PROVINCE -> Optional.of(isProvincePartner(name) ? Role.PARTNER : Role.CONTEXT);
            case REGION -> Optional.of(Role.CONTEXT);
            case PLATFORM -> Optional.of(platform(name));
            case ORGANIZATION, TRANSPORT ->
                isAlly(name) || isAsked(name) ? Optional.of(Role.PARTNER) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Tells whether a name stands where partners are listed and can be one: no line, nothing of the host. */
    boolean isAlly(Resolved name) {
        boolean line = name.found().type() == MentionType.TRANSPORT
                && !name.found().is("port")
                && !name.found().is("airport");
        return !line && !isTierBody(name) && isGoverned(name) && !isOfHost(name);
    }

    /** A body elsewhere that the proposal asks for something: 配合A, 吸引B. */
    private boolean isAsked(Resolved name) {
        int head = listHead(name);
        return name.found().type() == MentionType.ORGANIZATION
                && !isTierBody(name)
                && !isOfHost(name)
                && name.sentence()
                        .cues("role-cue/asked")
                        .anyMatch(m -> m.to() == head && name.sentence().isEdge(m.from()));
    }

    /** A body that is called by its tier alone, 市科技局, is the host's own. */
    private static boolean isTierBody(Resolved name) {
        Sentence sentence = name.sentence();
        return sentence.token(sentence.tokenAt(name.found().slice().from())).is(WordClass.TIER);
    }

    private Role city(Resolved name, Place place) {
        return places.isHost(place) ? Role.HOST : other(name, place);
    }

    private boolean isProvincePartner(Resolved name) {
        Optional<Place> host = places.host();
        return name.place().isPresent()
                && host.isPresent()
                && !places.sameProvince(name.place().get(), host.get())
                && isGoverned(name);
    }

    /** The part of a place elsewhere: a partner is one wherever it stands, the others by what is said of them there. */
    private Role other(Resolved name, Place place) {
        if (isPartner(place)) {
            return Role.PARTNER;
        }
        if (isRival(name)) {
            return Role.COMPETITOR;
        }
        if (isExample(name)) {
            return Role.PRECEDENT;
        }
        return addressed.contains(place) ? Role.PARTNER : Role.CONTEXT;
    }

    private boolean isPartner(Place place) {
        return titled.contains(place) || partner.filter(p -> isWithin(place, p)).isPresent();
    }

    /** Tells whether a measure turns to a place, or any words of turning to somebody stand before it. */
    private boolean addresses(Resolved name) {
        return !isRival(name)
                && !isExample(name)
                && (!sectioned || inSection(name, SectionKind.MEASURES) || isAddressed(name));
    }

    private boolean isWithin(Place place, Place outer) {
        return place.equals(outer)
                || place.parent().filter(outer.code()::equals).isPresent();
    }

    private Role platform(Resolved name) {
        if (proposed.contains(name.name())) {
            return Role.PROPOSED;
        }
        if (isExample(name)) {
            return Role.PRECEDENT;
        }
        if (isOfHost(name)) {
            return Role.HOST_ASSET;
        }
        boolean elsewhere = !name.inner().isEmpty();
        boolean known = name.inner().stream().anyMatch(p -> isPartner(p) || addressed.contains(p));
        if (!known && isRival(name)) {
            return Role.COMPETITOR;
        }
        return elsewhere || isGoverned(name) ? Role.PARTNER : Role.HOST_ASSET;
    }

    private boolean isOfHost(Resolved name) {
        return name.inner().stream()
                .anyMatch(p -> places.isHost(p)
                        || places.host()
                                .flatMap(Place::parent)
                                .filter(p.code()::equals)
                                .isPresent());
    }

    /** Something without an entry in a list of names that a verb of making governs, in the title or where it is first named. */
    private boolean isProposed(Resolved name) {
        Found found = name.found();
        if (found.type() != MentionType.PLATFORM || found.known().isPresent() || found.nested()) {
            return false;
        }
        Sentence sentence = name.sentence();
        int from = found.slice().from();
        boolean made = sentence.cues("role-cue/make").anyMatch(m -> m.to() == from && sentence.isEdge(m.from()));
        boolean before = sentence.cues("role-cue/proposed")
                .anyMatch(m -> m.to() <= from && from - m.to() <= CUE_REACH && !breaks(sentence, m.to(), from));
        boolean behind = isTitled(name)
                && sentence.cues("role-cue/make")
                        .anyMatch(m -> m.from() == found.slice().to());
        return before || behind || (made && isFirst(name) && (isTitled(name) || inSection(name, SectionKind.MEASURES)));
    }

    private boolean isTitled(Resolved name) {
        return outline.title().filter(t -> t.contains(name.found().slice())).isPresent();
    }

    /** Tells whether the proposal has not named it before, as it would name something that is there. */
    private boolean isFirst(Resolved name) {
        return name.found()
                .slice()
                .equals(firstByName.getOrDefault(name.name(), name.found().slice()));
    }

    /** Tells whether 与 stands before the list and a comparison ends the clause: 与A上的B、C相比. */
    private boolean isMeasured(Resolved name, int head, int to) {
        return isGoverned(name) && head < to && !endsClause(name.sentence(), head, to);
    }

    private static boolean endsClause(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Marks.endsClause(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean breaks(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Marks.endsClause(sentence.at(i)) || sentence.at(i) == '、') {
                return true;
            }
        }
        return sentence.tokens().subList(sentence.tokenAt(from), sentence.tokenAt(to)).stream()
                .anyMatch(Token::isAnchor);
    }

    /** Tells whether a name stands in a list of examples: 如 A、B、C 等. */
    private boolean isExample(Resolved name) {
        int head = listHead(name);
        int tail = listTail(name);
        return name.sentence()
                        .cues("role-cue/precedent")
                        .anyMatch(m -> m.to() == head && name.sentence().isEdge(m.from()))
                || name.sentence()
                        .cues("role-cue/precedent-after")
                        .anyMatch(m -> m.from() >= tail
                                && m.from() - tail <= CUE_REACH
                                && !breaks(name.sentence(), tail, m.from()));
    }

    /** Tells whether the list that a name stands in is governed by a word such as 与 or 对接. */
    private boolean isGoverned(Resolved name) {
        int head = listHead(name);
        return name.sentence()
                .cues("role-cue/alliance")
                .anyMatch(m -> m.to() == head && name.sentence().isEdge(m.from()));
    }

    /** The start of the first of the names that stand in one list with this one. */
    private int listHead(Resolved name) {
        int head = name.found().slice().from();
        while (name.sentence().at(head - 1) == '、' && startByEnd.containsKey(head - 1)) {
            head = startByEnd.getOrDefault(head - 1, head - 1);
        }
        return head;
    }

    /** Tells whether the place is compared with: 与A、B相比, 不及A, 反观A, or its sentence says that places compete. */
    private boolean isRival(Resolved name) {
        Sentence sentence = name.sentence();
        int head = listHead(name);
        int tail = listTail(name);
        return sentence.cues("role-cue/competitor").findAny().isPresent()
                || sentence.cues("role-cue/worse").anyMatch(m -> m.to() == head)
                || sentence.cues("role-cue/compare")
                        .anyMatch(m -> m.from() == tail || isMeasured(name, head, m.from()));
    }

    /** The end of the last of the names that stand in one list with this one. */
    private int listTail(Resolved name) {
        int tail = name.found().slice().to();
        while (name.sentence().at(tail) == '、' && endByStart.containsKey(tail + 1)) {
            tail = endByStart.getOrDefault(tail + 1, tail + 1);
        }
        return tail;
    }

    /** Tells whether any word of turning to somebody governs the list that a name stands in. */
    private boolean isAddressed(Resolved name) {
        int head = listHead(name);
        return name.sentence().cues("role-cue/partner").anyMatch(m -> m.to() == head);
    }

    private boolean inSection(Resolved name, SectionKind kind) {
        Map.Entry<Integer, SectionKind> section =
                kindByStart.floorEntry(name.found().slice().from());
        return section != null && section.getValue() == kind;
    }
}
