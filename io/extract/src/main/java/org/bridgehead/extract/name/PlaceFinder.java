package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.document.Slice;

/** Finds the places and regions that a sentence names, in full, short or by an abbreviation. */
final class PlaceFinder {

    /** The subtype of 我省, 我市 and the like. */
    static final String SELF = "self";

    /** The subtype of a short name that may be none; it counts where its place is named elsewhere in the proposal. */
    static final String DOUBTFUL = "doubtful";

    private final Sentence sentence;
    private final WordEdges edges;
    private final Gazetteer gazetteer;

    PlaceFinder(Sentence sentence, WordEdges edges, Gazetteer gazetteer) {
        this.sentence = sentence;
        this.edges = edges;
        this.gazetteer = gazetteer;
    }

    /** Returns the places and regions in order. */
    List<Found> read() {
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int next = i + 1;
            Token token = sentence.token(i);
            Optional<Term> term = token.term();
            if (term.isPresent()) {
                if (term.get().isLetter() && term.get().places().isEmpty()) {
                    next = letters(i, found);
                } else {
                    next = word(i, term.get(), found);
                }
            }
            i = next;
        }
        return found;
    }

    private int word(int number, Term term, List<Found> found) {
        Token token = sentence.token(number);
        if (term.isPlace() || !term.places().isEmpty()) {
            return place(number, found);
        }
        if (term.isCompound() && (term.region().isEmpty() || opensLine(number + 1))) {
            compound(token, term.alias().orElseThrow(), found);
        } else if (term.region().isPresent()) {
            found.add(Found.of(token.slice(), MentionType.REGION));
        } else {
            self(term).ifPresent(type -> found.add(Found.of(token.slice(), type, SELF)));
        }
        return number + 1;
    }

    /** Tells whether a line is named by what stands before: 渝西 is a region, the 渝西 of 渝西高铁 are two cities. */
    private boolean opensLine(int number) {
        return number < sentence.size()
                && sentence.token(number)
                        .term()
                        .flatMap(t -> t.suffix(MentionType.TRANSPORT))
                        .filter(Suffix::isLine)
                        .isPresent();
    }

    private static Optional<MentionType> self(Term term) {
        return term.cue("place-cue/self-province")
                ? Optional.of(MentionType.PROVINCE)
                : term.cue("place-cue/self-city")
                        ? Optional.of(MentionType.CITY)
                        : term.cue("place-cue/self-district") ? Optional.of(MentionType.DISTRICT) : Optional.empty();
    }

    /** A place together with the smaller ones written right behind it. */
    private int place(int number, List<Found> found) {
        ImmutableList<Place> candidates = open(number);
        int last = number;
        while (!candidates.isEmpty() && last + 1 < sentence.size()) {
            ImmutableList<Place> inner = within(last + 1, candidates);
            if (inner.isEmpty()) {
                break;
            }
            candidates = inner;
            last++;
        }
        if (!candidates.isEmpty() && !blocked(last)) {
            Slice slice =
                    Slice.of(sentence.token(number).from(), sentence.token(last).to());
            Found place = Found.of(slice, candidates);
            found.add(last == number && isDoubtful(number, candidates) ? place.withSubtype(DOUBTFUL) : place);
        }
        return last + 1;
    }

    private ImmutableList<Place> within(int number, ImmutableList<Place> above) {
        String text = sentence.words(sentence.token(number).slice());
        return candidates(number).stream()
                .filter(p -> above.stream()
                        .anyMatch(a -> !a.equals(p)
                                && gazetteer.within(p, a)
                                && (!text.equals(a.shortName()) || text.equals(p.name()))))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Place> candidates(int number) {
        ImmutableSet.Builder<Place> candidates = ImmutableSet.builder();
        sentence.token(number).term().ifPresent(term -> {
            candidates.addAll(term.places());
            term.alias().filter(a -> a.kind() == Term.Kind.NAME).ifPresent(a -> candidates.addAll(a.places()));
        });
        return candidates.build().asList();
    }

    private ImmutableList<Place> open(int number) {
        Token token = sentence.token(number);
        String text = sentence.words(token.slice());
        return candidates(number).stream()
                .filter(p -> isOpen(p, text, number))
                .collect(ImmutableList.toImmutableList());
    }

    /** A short name of a county whose characters may belong to the words on either side. */
    private boolean isDoubtful(int number, ImmutableList<Place> places) {
        Token token = sentence.token(number);
        String text = sentence.words(token.slice());
        boolean small = places.stream().allMatch(p -> p.level() == Place.Level.COUNTY && !text.equals(p.name()));
        boolean common = places.stream().anyMatch(p -> p.gate() == Place.Gate.WORD);
        return small && !hasNeighbour(number) && (common || edges.cross(token.slice()));
    }

    private boolean isOpen(Place place, String text, int number) {
        return switch (place.gate()) {
            case OPEN -> true;
            case WORD ->
                text.equals(place.name())
                        || hasNeighbour(number)
                        || edges.isPlace(sentence.token(number).slice());
            case NEVER -> text.equals(place.name()) && text.length() > 2;
        };
    }

    /** Tells whether another place stands in the same list, right before or behind. */
    private boolean hasNeighbour(int number) {
        return isNeighbour(number - 1, number - 2) || isNeighbour(number + 1, number + 2);
    }

    private boolean isNeighbour(int link, int place) {
        return place >= 0
                && place < sentence.size()
                && sentence.words(sentence.token(link).slice()).length() == 1
                && isLink(sentence.token(link))
                && sentence.token(place).isPlace();
    }

    private boolean isLink(Token token) {
        return sentence.at(token.from()) == '、'
                || token.term().filter(t -> t.cue("place-cue/neighbour")).isPresent();
    }

    /** Tells whether what follows shows that there is no place: the name of a street and the like. */
    private boolean blocked(int number) {
        int end = sentence.token(number).to();
        return sentence.cues("place-cue/block").anyMatch(m -> m.from() == end && sentence.isEdge(m.to()));
    }

    private static void compound(Token token, Term.Alias alias, List<Found> found) {
        int size = alias.places().size();
        for (int i = 0; i < size && size == token.length(); i++) {
            Slice slice = Slice.of(token.from() + i, token.from() + i + 1);
            found.add(Found.of(slice, ImmutableList.of(alias.places().get(i))));
        }
    }

    /** A run of one-character abbreviations, or a strong one beside a cue. */
    private int letters(int number, List<Found> found) {
        int end = number;
        boolean strong = false;
        while (end < sentence.size() && isPlainLetter(sentence.token(end))) {
            strong |= kind(end) == Term.Kind.STRONG;
            end++;
        }
        if (end == number) {
            return number + 1;
        }
        boolean counts = end - number > 1 ? strong : strong && besideCue(number);
        for (int i = number; i < end && counts; i++) {
            Token token = sentence.token(i);
            ImmutableList<Place> places =
                    token.term().flatMap(Term::alias).orElseThrow().places();
            Found letter = Found.of(token.slice(), places);
            boolean doubtful = kind(i) == Term.Kind.WEAK && letter.type() == MentionType.CITY;
            found.add(doubtful ? letter.withSubtype(DOUBTFUL) : letter);
        }
        return end;
    }

    private static boolean isPlainLetter(Token token) {
        return token.term()
                .filter(t -> t.isLetter() && t.word().isEmpty() && t.suffixes().isEmpty())
                .isPresent();
    }

    private Term.Kind kind(int number) {
        return sentence.token(number).term().flatMap(Term::alias).orElseThrow().kind();
    }

    private boolean besideCue(int number) {
        Token token = sentence.token(number);
        boolean before = sentence.cues("place-cue/before").anyMatch(m -> m.to() == token.from())
                && sentence.isEdge(token.from());
        boolean after = sentence.cues("place-cue/after").anyMatch(m -> m.from() == token.to());
        return before || after;
    }
}
