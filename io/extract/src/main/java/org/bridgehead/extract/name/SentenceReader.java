package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.WordSplitter;

/** Reads one sentence: puts what the finders see in order and decides what lies inside what. Immutable. */
final class SentenceReader {

    /** Types whose names may hold a quantity that is still a mention. */
    private static final ImmutableSet<MentionType> OPEN_TYPES = ImmutableSet.of(
            MentionType.TRANSPORT,
            MentionType.PLATFORM_GENERIC,
            MentionType.POLICY_INSTRUMENT,
            MentionType.INDUSTRY,
            MentionType.CLUSTER,
            MentionType.REGION);

    private final Vocabulary vocabulary;
    private final SentenceCutter cutter;
    private final QuantityWords quantityWords;
    private final StatusWords statusWords;
    private final WordSplitter words;

    SentenceReader(Vocabulary vocabulary, QuantityWords quantityWords, StatusWords statusWords, WordSplitter words) {
        this.vocabulary = vocabulary;
        this.cutter = new SentenceCutter(vocabulary);
        this.quantityWords = quantityWords;
        this.statusWords = statusWords;
        this.words = words;
    }

    /** Reads the sentence at a slice of a text. */
    SentenceNames read(AlignedText text, Slice slice) {
        Sentence sentence = cutter.cut(text, slice);
        Marks marks = Marks.in(sentence);
        WordEdges edges = new WordEdges(sentence, words);
        List<Counted> counted = new QuantityFinder(sentence, quantityWords).read();
        List<Slice> barriers = counted.stream()
                .map(Counted::slice)
                .filter(c -> !Numerals.isMyriad(sentence.at(c.from())))
                .toList();
        LeftEdge edge = new LeftEdge(sentence, marks, edges, barriers);
        List<Found> names = new NameGrammar(sentence, marks, edge, edges, vocabulary.gazetteer()).read();
        List<Found> all = new ArrayList<>(outermost(names, new InstrumentFinder(sentence, marks, barriers).read()));
        nest(all, new PlaceFinder(sentence, edges, vocabulary.gazetteer()).read());
        nest(all, new IndustryFinder(sentence, edges).read());
        nest(all, new TimeFinder(sentence).read());
        all.sort(Comparator.comparingInt((Found f) -> f.slice().from())
                .thenComparingInt(f -> -f.slice().to()));
        return new SentenceNames(
                sentence, ImmutableList.copyOf(all), quantities(counted, all), statuses(sentence, marks, all));
    }

    /** Of a name and an instrument that overlap the longer is the mention; a name inside an instrument stays, nested. */
    private static List<Found> outermost(List<Found> names, List<Found> instruments) {
        List<Found> kept = new ArrayList<>();
        for (Found instrument : instruments) {
            boolean covered = names.stream()
                    .anyMatch(n -> n.slice().overlaps(instrument.slice())
                            && !instrument.slice().contains(n.slice()));
            if (!covered) {
                kept.add(instrument);
            }
        }
        for (Found name : names) {
            boolean inside = kept.stream()
                    .anyMatch(i -> i.type() == MentionType.POLICY_INSTRUMENT
                            && i.slice().contains(name.slice()));
            if (!inside || name.slice().length() > 1) {
                kept.add(inside ? name.inside() : name);
            }
        }
        return kept;
    }

    /** Adds what stands free, and what lies inside a name with the mark; what only overlaps a name is no mention. */
    private static void nest(List<Found> all, List<Found> more) {
        for (Found found : more) {
            List<Found> around = all.stream()
                    .filter(f -> f.slice().overlaps(found.slice()) && !f.isGeneric())
                    .toList();
            if (around.isEmpty()) {
                all.add(found);
            } else if (around.stream()
                    .allMatch(f -> f.slice().contains(found.slice())
                            && f.slice().length() > found.slice().length())) {
                all.add(found.inside());
            }
        }
    }

    private static ImmutableList<Counted> quantities(List<Counted> counted, List<Found> all) {
        return counted.stream()
                .filter(q -> all.stream().noneMatch(f -> hides(f, q)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Tells whether a quantity closes a time or lies in a name that takes it in; 三年内 opens with a span that counts. */
    private static boolean hides(Found found, Counted quantity) {
        return found.type() == MentionType.TIME
                ? found.slice().contains(quantity.slice())
                        && (found.slice().from() < quantity.slice().from()
                                || found.slice().to() == quantity.slice().to())
                : found.slice().overlaps(quantity.slice()) && !OPEN_TYPES.contains(found.type());
    }

    private ImmutableList<Staged> statuses(Sentence sentence, Marks marks, List<Found> all) {
        return new StatusFinder(sentence, statusWords, marks)
                .read().stream()
                        .filter(s -> all.stream()
                                .noneMatch(f -> f.slice().overlaps(s.slice())
                                        && !s.slice().contains(f.slice())))
                        .collect(ImmutableList.toImmutableList());
    }
}
