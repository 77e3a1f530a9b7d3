package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.Role;
import org.bridgehead.extract.name.NameHit;

/** On which side of a co-operation a name stands. */
final class Sides {
    private static final ImmutableSet<Role> OWN = Sets.immutableEnumSet(Role.HOST, Role.HOST_SUB, Role.HOST_ASSET);
    private static final ImmutableSet<MentionType> PLACES =
            Sets.immutableEnumSet(MentionType.CITY, MentionType.DISTRICT, MentionType.PROVINCE);
    private static final ImmutableSet<MentionType> PROPER = Sets.immutableEnumSet(
            MentionType.PLATFORM,
            MentionType.ORGANIZATION,
            MentionType.PERSON,
            MentionType.DESIGNATION,
            MentionType.EVENT,
            MentionType.FACILITY,
            MentionType.CLUSTER,
            MentionType.TRANSPORT);

    private Sides() {}

    /** Tells whether a name is that of a counterpart. */
    static boolean isPartner(NameHit hit) {
        return hit.role().filter(role -> role == Role.PARTNER).isPresent() && !isRegion(hit);
    }

    /** Tells whether a name is that of a counterpart, or of a body that has a counterpart's place in its name. */
    static boolean isElsewhere(MeasureText measure, NameHit hit) {
        return isPartner(hit)
                || (hit.role().isEmpty()
                        && measure.hitsIn(hit.slice())
                                .filter(inner -> inner.nested() && isPlace(inner))
                                .findFirst()
                                .filter(Sides::isPartner)
                                .isPresent());
    }

    /** Tells whether a name belongs to the place that the proposal speaks for. */
    static boolean isOwn(NameHit hit) {
        return hit.role().filter(OWN::contains).isPresent();
    }

    /** Tells whether a name is that of a region. */
    static boolean isRegion(NameHit hit) {
        return hit.type() == MentionType.REGION;
    }

    /** Tells whether a name is that of a city, district or province. */
    static boolean isPlace(NameHit hit) {
        return PLACES.contains(hit.type());
    }

    /** Tells whether a name is that of a transport link. */
    static boolean isTransport(NameHit hit) {
        return hit.type() == MentionType.TRANSPORT;
    }

    /** Tells whether a name is a name of its own, in which no cue counts. */
    static boolean isProper(NameHit hit) {
        return PROPER.contains(hit.type());
    }
}
