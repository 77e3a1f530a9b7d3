package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.Word;
import org.bridgehead.extract.hanlp.WordSplitter;

/**
 * The words of a sentence as the splitter sees them. Only the stretches between marks that are asked for are split, each
 * once. Used by one thread.
 */
final class WordEdges {

    private final Sentence sentence;
    private final WordSplitter splitter;
    private final Map<Integer, ImmutableList<Word>> byStart = new HashMap<>();

    WordEdges(Sentence sentence, WordSplitter splitter) {
        this.sentence = sentence;
        this.splitter = splitter;
    }

    /** Tells whether a word begins before an edge of the slice and ends after it. */
    boolean cross(Slice slice) {
        Slice stretch = stretch(slice);
        int from = slice.from() - stretch.from();
        int to = slice.to() - stretch.from();
        return words(stretch).stream()
                .anyMatch(w -> (straddles(w, from) || straddles(w, to)) && !isWholeName(w, from, to));
    }

    /** Tells whether the slice is one word, and that the name of a place. */
    boolean isPlace(Slice slice) {
        return natures(slice).anyMatch(n -> n.startsWith("ns"));
    }

    /** Tells whether the slice is one word, and that no name. */
    boolean isCommon(Slice slice) {
        return natures(slice).anyMatch(n -> !n.startsWith("n") || n.equals("n"));
    }

    private Stream<String> natures(Slice slice) {
        Slice stretch = stretch(slice);
        int from = slice.from() - stretch.from();
        int to = slice.to() - stretch.from();
        return words(stretch).stream()
                .filter(w -> w.from() == from && w.to() == to)
                .map(Word::nature);
    }

    private static boolean straddles(Word word, int edge) {
        return word.from() < edge && edge < word.to();
    }

    /** A word that is the name with its generic ending. */
    private static boolean isWholeName(Word word, int from, int to) {
        return word.from() == from && word.to() == to + 1 && word.nature().startsWith("ns");
    }

    /** Returns the end of the last word in the slice that cannot stand in a name, or the slice's start. */
    int nameStart(Slice slice) {
        Slice stretch = stretch(slice);
        int base = stretch.from();
        int start = slice.from();
        boolean number = false;
        for (Word word : words(stretch)) {
            boolean measure = number && word.nature().startsWith("q");
            number = word.nature().startsWith("m");
            if (base + word.from() >= slice.from() && base + word.to() <= slice.to() && (measure || isOutsider(word))) {
                start = base + word.to();
            }
        }
        return start;
    }

    private static boolean isOutsider(Word word) {
        char kind = word.nature().charAt(0);
        return (kind == 'v' && !word.nature().equals("vn") && word.to() - word.from() > 1)
                || kind == 'd'
                || kind == 'p'
                || kind == 'c'
                || kind == 'u'
                || kind == 'r'
                || kind == 'm';
    }

    /** The stretch without marks around a slice. */
    private Slice stretch(Slice slice) {
        int first = sentence.tokenAt(slice.from());
        while (first > 0 && sentence.token(first - 1).kind() != Token.Kind.MARK) {
            first--;
        }
        int last = sentence.tokenAt(slice.to() - 1);
        while (last + 1 < sentence.size() && sentence.token(last + 1).kind() != Token.Kind.MARK) {
            last++;
        }
        return Slice.of(sentence.token(first).from(), sentence.token(last).to());
    }

    private ImmutableList<Word> words(Slice stretch) {
        return byStart.computeIfAbsent(stretch.from(), start -> splitter.split(sentence.words(stretch)));
    }
}
