package org.bridgehead.extract.hanlp;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionaryTransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrix;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Words by HanLP's shortest path with a dictionary of its own, and with names of persons (nature {@code nr}).
 *
 * <p>The first call loads the dictionaries; after that it is safe for use by several threads. A long sentence is split piece
 * by piece, so that time grows with its length and no faster. Some short texts that were split last are remembered, since
 * several rules look at the same clauses; no answer depends on which.
 */
public final class HanLpWords implements WordSplitter {

    private static final int PIECE = 400;

    /** How many texts are remembered; a power of 2. */
    private static final int REMEMBERED = 1 << 13;

    /** No longer text is remembered. */
    private static final int LONGEST = 120;

    private final Supplier<Segment> segment = Suppliers.memoize(HanLpWords::start);

    private final AtomicReferenceArray<@Nullable Memory> remembered = new AtomicReferenceArray<>(REMEMBERED);

    /** A text with its words. */
    private record Memory(String text, ImmutableList<Word> words) {}

    private HanLpWords() {}

    /** Returns a splitter that starts with its first call. */
    public static HanLpWords create() {
        return new HanLpWords();
    }

    private static Segment start() {
        Segment segment = new ViterbiSegment()
                .enableCustomDictionary(new DynamicCustomDictionary())
                .enableNormalization(false)
                .enableNameRecognize(true)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enablePartOfSpeechTagging(true);
        segment.seg("始");
        completeTable();
        return segment;
    }

    /**
     * Completes HanLP's table of how parts of speech follow one another. HanLP does so itself in every call once there are
     * more parts of speech than the table lists, without noting that it has, and copying the table then costs more than the
     * words do. No value in it changes.
     */
    private static void completeTable() {
        TransformMatrix table = CoreDictionaryTransformMatrixDictionary.transformMatrixDictionary;
        int size = Nature.values().length;
        if (table.states.length < size) {
            table.extend(size);
            table.states = IntStream.range(0, size).toArray();
        }
    }

    @Override
    public ImmutableList<Word> split(String sentence) {
        if (sentence.length() > LONGEST) {
            return pieces(sentence);
        }
        int hash = sentence.hashCode();
        int slot = (hash ^ (hash >>> 13) ^ (hash >>> 26)) & (REMEMBERED - 1);
        Memory last = remembered.get(slot);
        if (last != null && last.text().equals(sentence)) {
            return last.words();
        }
        Memory memory = new Memory(sentence, pieces(sentence));
        remembered.set(slot, memory);
        return memory.words();
    }

    private ImmutableList<Word> pieces(String sentence) {
        ImmutableList.Builder<Word> words = ImmutableList.builder();
        int from = 0;
        while (from < sentence.length()) {
            int to = pieceEnd(sentence, from);
            splitPiece(sentence, from, to, words);
            from = to;
        }
        return words.build();
    }

    private void splitPiece(String sentence, int from, int to, ImmutableList.Builder<Word> words) {
        int at = from;
        List<Term> terms = segment.get().seg(sentence.substring(from, to));
        for (Term term : terms) {
            if (!sentence.startsWith(term.word, at) || at + term.word.length() > to) {
                break;
            }
            words.add(new Word(term.word, at, String.valueOf(term.nature)));
            at += term.word.length();
        }
        if (at < to) {
            words.add(new Word(sentence.substring(at, to), at, "x"));
        }
    }

    /** The end of the piece that starts at {@code from}: after the last mark within reach, or at the limit. */
    private static int pieceEnd(String sentence, int from) {
        int limit = from + PIECE;
        if (limit >= sentence.length()) {
            return sentence.length();
        }
        for (int at = limit; at > from + PIECE / 2; at--) {
            char unit = sentence.charAt(at - 1);
            if (!Character.isLetterOrDigit(unit) && !Character.isSurrogate(unit)) {
                return at;
            }
        }
        return Character.isLowSurrogate(sentence.charAt(limit)) ? limit - 1 : limit;
    }
}
