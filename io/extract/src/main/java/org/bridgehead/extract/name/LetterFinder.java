package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.WordSplitter;

/**
 * Finds the single characters that stand for places which a proposal names in full: 武咸同城化, 驻保高校. Works when all
 * sentences have been read once.
 */
final class LetterFinder {

    private final Map<Character, Place> places = new HashMap<>();
    private final WordSplitter words;

    private LetterFinder(WordSplitter words) {
        this.words = words;
    }

    /** Creates it for the places that a proposal is sure to name; a letter in common use comes first, then cities, then in order. */
    static LetterFinder of(Vocabulary vocabulary, Iterable<Place> named, WordSplitter words) {
        LetterFinder finder = new LetterFinder(words);
        for (Place place : named) {
            if (place.level() != Place.Level.PROVINCE) {
                vocabulary.letters(place).forEach(letter -> finder.places.putIfAbsent(letter, place));
            }
        }
        finder.addFirst(named, place -> place.level() != Place.Level.COUNTY);
        finder.addFirst(named, place -> place.level() == Place.Level.COUNTY);
        return finder;
    }

    private void addFirst(Iterable<Place> named, Predicate<Place> test) {
        for (Place place : named) {
            if (place.level() != Place.Level.PROVINCE && test.test(place)) {
                places.putIfAbsent(place.shortName().charAt(0), place);
            }
        }
    }

    /** Returns a sentence with its letters. */
    SentenceNames read(SentenceNames names) {
        Sentence sentence = names.sentence();
        WordEdges edges = new WordEdges(sentence, words);
        List<Found> letters = new ArrayList<>();
        BitSet read = readIn(names);
        int i = sentence.slice().from();
        while (i < sentence.slice().to()) {
            int end = runEnd(names, read, i);
            if (end - i > 1) {
                run(names, edges, Slice.of(i, end), letters);
            } else if (end > i) {
                alone(names, edges, i).ifPresent(letters::add);
            }
            i = Math.max(end, i + 1);
        }
        return letters.isEmpty() ? names : merged(names, letters);
    }

    private static SentenceNames merged(SentenceNames names, List<Found> letters) {
        List<Found> all = new ArrayList<>(names.found());
        all.removeIf(f ->
                f.isPlace() && letters.stream().anyMatch(l -> l.slice().equals(f.slice())));
        for (Found letter : letters) {
            List<Found> around = all.stream()
                    .filter(f -> f.slice().overlaps(letter.slice()) && !f.isGeneric())
                    .toList();
            if (around.stream().allMatch(f -> f.slice().length() > 1)) {
                all.add(around.isEmpty() ? letter : letter.inside());
            }
        }
        all.sort(Comparator.comparingInt((Found f) -> f.slice().from())
                .thenComparingInt(f -> -f.slice().to()));
        return new SentenceNames(names.sentence(), ImmutableList.copyOf(all), names.quantities(), names.statuses());
    }

    /** Where single units have been read as places, counted from the start of the sentence. */
    private static BitSet readIn(SentenceNames names) {
        BitSet read = new BitSet();
        for (Found found : names.found()) {
            if (found.isPlace() && found.slice().length() == 1) {
                read.set(found.slice().from() - names.sentence().slice().from());
            }
        }
        return read;
    }

    private int runEnd(SentenceNames names, BitSet read, int from) {
        int end = from;
        while (end < names.sentence().slice().to() && isLetter(names, read, end)) {
            end++;
        }
        return end;
    }

    /** A unit that no word claims and that a place has as its letter, or that has been read as one. */
    private boolean isLetter(SentenceNames names, BitSet read, int index) {
        Sentence sentence = names.sentence();
        if (read.get(index - sentence.slice().from())) {
            return true;
        }
        if (!places.containsKey(sentence.at(index))) {
            return false;
        }
        Token token = sentence.token(sentence.tokenAt(index));
        return token.kind() == Token.Kind.UNKNOWN
                || token.term()
                        .filter(t -> t.isLetter()
                                && t.word().isEmpty()
                                && t.suffixes().isEmpty())
                        .isPresent();
    }

    private static Optional<Found> readAt(SentenceNames names, int index) {
        return names.found().stream()
                .filter(f -> f.isPlace() && f.slice().equals(Slice.of(index, index + 1)))
                .findFirst();
    }

    private static boolean isRead(SentenceNames names, int index) {
        return readAt(names, index).isPresent();
    }

    private void run(SentenceNames names, WordEdges edges, Slice run, List<Found> letters) {
        if (isWater(names.sentence(), run.to()) || edges.isCommon(run)) {
            return;
        }
        for (int i = run.from(); i < run.to(); i++) {
            Place place = places.get(names.sentence().at(i));
            Optional<Found> read = readAt(names, i);
            boolean sure = read.isPresent()
                    && (place == null
                            || read.get().places().size() != 1
                            || isNamed(read.get().places().get(0)));
            if (place != null && !sure) {
                letters.add(Found.of(Slice.of(i, i + 1), ImmutableList.of(place)));
            }
        }
    }

    private boolean isNamed(Place place) {
        return places.containsValue(place) || place.level() == Place.Level.PROVINCE;
    }

    private Optional<Found> alone(SentenceNames names, WordEdges edges, int index) {
        Sentence sentence = names.sentence();
        Place place = places.get(sentence.at(index));
        Slice slice = Slice.of(index, index + 1);
        if (place == null || isRead(names, index) || isWater(sentence, index + 1)) {
            return Optional.empty();
        }
        boolean before = sentence.cues("place-cue/letter").anyMatch(m -> m.to() == index && !edges.cross(m.slice()));
        boolean after = sentence.cues("place-cue/letter-after").anyMatch(m -> m.from() == index + 1);
        boolean counts = after || (before && !edges.cross(slice));
        return counts ? Optional.of(Found.of(slice, ImmutableList.of(place))) : Optional.empty();
    }

    private static boolean isWater(Sentence sentence, int end) {
        return sentence.cues("place-cue/water").anyMatch(m -> m.from() == end && m.to() == end + 1);
    }
}
