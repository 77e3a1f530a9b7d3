package org.bridgehead.extract.hanlp;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;
import java.util.function.Supplier;

/**
 * Words by HanLP's shortest path with a dictionary of its own, and with names of persons (nature {@code nr}).
 *
 * <p>The first call loads the dictionaries; after that it only reads and is safe for use by several threads. A long
 * sentence is split piece by piece, so that time grows with its length and no faster.
 */
public final class HanLpWords implements WordSplitter {

    private static final int PIECE = 400;

    private final Supplier<Segment> segment = Suppliers.memoize(HanLpWords::start);

    private HanLpWords() {}

    /** Returns a splitter that starts with its first call. */
    public static HanLpWords create() {
        return new HanLpWords();
    }

    private static Segment start() {
        return new ViterbiSegment()
                .enableCustomDictionary(new DynamicCustomDictionary())
                .enableNormalization(false)
                .enableNameRecognize(true)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enablePartOfSpeechTagging(true);
    }

    @Override
    public ImmutableList<Word> split(String sentence) {
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
