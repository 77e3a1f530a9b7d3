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
    private final Map<Integer, Integer> startByEnd = new HashMap<>();
    private final NavigableMap<Integer, SectionKind> kindByStart = new TreeMap<>();

    RoleDecider(PlaceResolver places, ProposalOutline outline, ImmutableList<Resolved> names) {
        this.places = places;
        this.outline = outline;
        this.names = names;
        this.partner = partner();
        for (Resolved name : names) {
            Slice slice = name.found().slice();
            startByEnd.merge(slice.to(), slice.from(), Math::min);
        }
        for (OutlineSection section : outline.sections()) {
            section.paragraphs().forEach(p -> kindByStart.put(p.from(), section.kind()));
        }
        for (Resolved name : names) {
            if (isProposed(name)) {
                proposed.add(name.name());
            }
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
            case ORGANIZATION, TRANSPORT -> isAlly(name) ? Optional.of(Role.PARTNER) : Optional.empty();
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

    /** The part of a place elsewhere: the main partner and its districts always are partners. */
    private Role other(Resolved name, Place place) {
        if (partner.filter(p -> isWithin(place, p)).isPresent()) {
            return Role.PARTNER;
        }
        if (inSection(name, SectionKind.BOTTLENECKS) || hasCue(name, "competitor")) {
            return Role.COMPETITOR;
        }
        if (isExample(name)) {
            return Role.PRECEDENT;
        }
        return inSection(name, SectionKind.BACKGROUND) && !isAddressed(name) ? Role.CONTEXT : Role.PARTNER;
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
        if (elsewhere && inSection(name, SectionKind.BOTTLENECKS)) {
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

    /** Something without an entry in a list of names that the title asks for or a verb of making governs. */
    private boolean isProposed(Resolved name) {
        Found found = name.found();
        if (found.type() != MentionType.PLATFORM || found.known().isPresent() || found.nested()) {
            return false;
        }
        boolean titled = outline.title().filter(t -> t.contains(found.slice())).isPresent();
        return titled
                || name.sentence()
                        .cues("role-cue/proposed")
                        .anyMatch(m -> m.to() <= found.slice().from()
                                && found.slice().from() - m.to() <= CUE_REACH
                                && !breaks(
                                        name.sentence(), m.to(), found.slice().from()));
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
        return name.sentence()
                .cues("role-cue/precedent")
                .anyMatch(m -> m.to() == head && name.sentence().isEdge(m.from()));
    }

    /** Tells whether the list that a name stands in is governed by a word such as 与 or 对接. */
    private boolean isGoverned(Resolved name) {
        int head = listHead(name);
        return name.sentence().cues("role-cue/alliance").anyMatch(m -> m.to() == head);
    }

    /** The start of the first of the names that stand in one list with this one. */
    private int listHead(Resolved name) {
        int head = name.found().slice().from();
        while (name.sentence().at(head - 1) == '、' && startByEnd.containsKey(head - 1)) {
            head = startByEnd.getOrDefault(head - 1, head - 1);
        }
        return head;
    }

    private boolean hasCue(Resolved name, String role) {
        return name.sentence().cues("role-cue/" + role).findAny().isPresent();
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
