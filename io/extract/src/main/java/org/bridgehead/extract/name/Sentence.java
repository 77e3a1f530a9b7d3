package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.stream.Stream;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;

/**
 * A sentence with the occurrences of all terms in it and the words that it is cut into.
 *
 * @param text the whole text
 * @param slice where the sentence is
 * @param matches all occurrences, by end
 * @param byCue the same by {@code table/kind} of the tables that hold them
 * @param tokens the words in order; they cover the sentence
 */
record Sentence(
        AlignedText text,
        Slice slice,
        ImmutableList<Match> matches,
        ImmutableListMultimap<String, Match> byCue,
        ImmutableList<Token> tokens) {

    /** Returns a sentence whose occurrences are also sorted by the tables that hold them. */
    static Sentence of(AlignedText text, Slice slice, List<Match> matches, ImmutableList<Token> tokens) {
        ImmutableListMultimap.Builder<String, Match> byCue = ImmutableListMultimap.builder();
        for (Match match : matches) {
            for (String cue : match.term().cues()) {
                byCue.put(cue, match);
            }
        }
        return new Sentence(text, slice, ImmutableList.copyOf(matches), byCue.build(), tokens);
    }

    /**
     * An occurrence of a term.
     *
     * @param from its first unit in the text
     * @param to the unit after its last
     * @param term the term
     */
    record Match(int from, int to, Term term) {
        /** Where it is. */
        Slice slice() {
            return Slice.of(from, to);
        }
    }

    /** The unit at an index of the text, or a line break outside the sentence. */
    char at(int index) {
        return index < slice.from() || index >= slice.to() ? '\n' : text.text().charAt(index);
    }

    /** The characters of a slice. */
    String words(Slice part) {
        return text.slice(part);
    }

    /** The token at a number, from 0. */
    Token token(int number) {
        return tokens.get(number);
    }

    /** The number of tokens. */
    int size() {
        return tokens.size();
    }

    /** Returns the number of the token that holds the unit at {@code index}; {@code size()} beyond the end. */
    int tokenAt(int index) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).to() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Tells whether a token starts or the sentence ends at {@code index}. */
    boolean isEdge(int index) {
        int number = tokenAt(index);
        return number == size() || tokens.get(number).from() == index;
    }

    /** The occurrences of terms that {@code table/kind} holds. */
    Stream<Match> cues(String cue) {
        ImmutableList<Match> found = byCue.get(cue);
        return found.isEmpty() ? Stream.empty() : found.stream();
    }
}
