package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A name with what it means in its proposal.
 *
 * @param sentence the sentence that it stands in
 * @param found what was found
 * @param name its canonical name
 * @param place the place that it is, for places
 * @param inner the places that stand in it or that it is listed to stand in
 */
record Resolved(Sentence sentence, Found found, String name, Optional<Place> place, ImmutableSet<Place> inner) {}
