package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.bridgehead.core.model.MentionType;

/**
 * A word of the vocabulary with all that it can be.
 *
 * @param text the word
 * @param places the places that it names in full or short
 * @param alias what it stands for as an abbreviation
 * @param region the region that it names
 * @param known the listed name
 * @param suffixes what it ends
 * @param word what it does as a plain word
 * @param industry the industry that it names
 * @param cues other tables that hold it, each as {@code table/kind}
 */
record Term(
        String text,
        ImmutableList<Place> places,
        Optional<Alias> alias,
        Optional<String> region,
        Optional<Known> known,
        ImmutableList<Suffix> suffixes,
        Optional<WordClass> word,
        Optional<IndustryTerm> industry,
        ImmutableSet<String> cues) {

    /**
     * What an abbreviation stands for.
     *
     * @param kind how it is used
     * @param places the places in order
     */
    record Alias(Kind kind, ImmutableList<Place> places) {}

    /** How an abbreviation is used. */
    enum Kind {
        /** One character that may stand alone beside a cue. */
        STRONG,
        /** One character that counts only in a run. */
        WEAK,
        /** A run that is resolved as a whole. */
        COMPOUND,
        /** A whole name. */
        NAME
    }

    /** Tells whether it takes part in cutting a sentence into words. */
    boolean isWord() {
        return !places.isEmpty()
                || alias.isPresent()
                || region.isPresent()
                || known.isPresent()
                || !suffixes.isEmpty()
                || word.isPresent()
                || industry.isPresent();
    }

    /** Tells whether it names a place in full or short, or by a name of its own, and is no common word. */
    boolean isPlace() {
        return places.stream()
                        .anyMatch(p -> p.gate() == Place.Gate.OPEN || (text.equals(p.name()) && text.length() > 2))
                || alias.filter(a -> a.kind() == Kind.NAME).isPresent();
    }

    /** Tells whether it is an abbreviation of one character. */
    boolean isLetter() {
        return alias.filter(a -> a.kind() == Kind.STRONG || a.kind() == Kind.WEAK)
                .isPresent();
    }

    /** Tells whether it is a run of abbreviations. */
    boolean isCompound() {
        return alias.filter(a -> a.kind() == Kind.COMPOUND).isPresent();
    }

    /** Tells whether it is a plain word of this class. */
    boolean is(WordClass kind) {
        return word.filter(w -> w == kind).isPresent();
    }

    /** Tells whether it ends names outside quotations. */
    boolean endsNames() {
        for (Suffix suffix : suffixes) {
            if (suffix.isFree()) {
                return true;
            }
        }
        return false;
    }

    /** Returns what it ends among names of this type. */
    Optional<Suffix> suffix(MentionType type) {
        for (Suffix suffix : suffixes) {
            if (suffix.type() == type) {
                return Optional.of(suffix);
            }
        }
        return Optional.empty();
    }

    /** Tells whether {@code table/kind} holds it. */
    boolean cue(String cue) {
        return cues.contains(cue);
    }
}
