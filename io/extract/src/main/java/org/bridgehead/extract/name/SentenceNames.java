package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;

/**
 * All that was found in a sentence.
 *
 * @param sentence the sentence
 * @param found names and expressions in text order, nested ones marked
 * @param quantities quantities outside names
 * @param statuses status words outside names
 */
record SentenceNames(
        Sentence sentence,
        ImmutableList<Found> found,
        ImmutableList<Counted> quantities,
        ImmutableList<Staged> statuses) {}
