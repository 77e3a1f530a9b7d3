package org.bridgehead.extract.name;

import java.util.Optional;
import org.bridgehead.core.model.MentionType;

/**
 * A name that a plan, roster or gazetteer lists.
 *
 * @param name its canonical name
 * @param type what it names
 * @param subtype a finer type
 * @param place the place that it stands in, by name or code, where it is one place
 */
record Known(String name, MentionType type, String subtype, Optional<String> place) {}
