package org.bridgehead.extract.name;

import java.util.Optional;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.Role;
import org.bridgehead.extract.document.Slice;

/**
 * A name or expression found in a repaired text.
 *
 * @param slice where
 * @param type what it names
 * @param name its canonical name
 * @param subtype a finer type from the lexicon (development_zone, rail_highspeed, university …), or the code of an industry
 * @param role the part that it plays
 * @param nested whether it lies inside the maximal name around it
 */
public record NameHit(
        Slice slice, MentionType type, String name, Optional<String> subtype, Optional<Role> role, boolean nested) {}
