package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.Role;
import org.bridgehead.core.model.Status;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.WordSplitter;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.progress.Pace;
import org.bridgehead.extract.structure.ProposalOutline;

/**
 * Reads the names, quantities and status words of a proposal. Immutable and safe for use by several threads; the time is
 * linear in the length of the text.
 */
public final class NameReader {

    private static final Pattern SOURCE_NOTE = Pattern.compile("^\\s*[\\[［【]\\d{1,3}[\\]］】]");

    private final Vocabulary vocabulary;
    private final SentenceReader sentences;
    private final CanonicalNames.Endings endings;
    private final WordSplitter words;

    private NameReader(
            Vocabulary vocabulary, SentenceReader sentences, CanonicalNames.Endings endings, WordSplitter words) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.sentences = sentences;
        this.endings = endings;
    }

    /**
     * Returns a reader with the words of a lexicon.
     *
     * @param words tells where words begin where the lexicon does not
     */
    public static NameReader of(Lexicon lexicon, WordSplitter words) {
        Vocabulary vocabulary = Vocabulary.of(lexicon);
        SentenceReader sentences =
                new SentenceReader(vocabulary, QuantityWords.of(lexicon), StatusWords.of(lexicon), words);
        return new NameReader(vocabulary, sentences, CanonicalNames.Endings.of(lexicon), words);
    }

    /** The industries that hits of type {@link MentionType#INDUSTRY} have the code of as their subtype. */
    public Industries industries() {
        return vocabulary.industries();
    }

    /** Reads one proposal. */
    public NameResult read(ProposalOutline outline) {
        return read(outline, Pace.silent());
    }

    /** Reads one proposal, a sentence a step. */
    public NameResult read(ProposalOutline outline, Pace pace) {
        AlignedText text = outline.text();
        List<SentenceNames> read = new ArrayList<>();
        boolean literature = false;
        for (Slice slice : SentenceCutter.sentences(text)) {
            pace.at(slice.from(), text.length());
            SentenceNames names = sentences.read(text, slice);
            literature = isLiteratureHead(names.sentence()) || (literature && isSourceNote(text, slice));
            if (!literature) {
                read.add(names);
            }
        }
        PlaceResolver places = PlaceResolver.of(vocabulary.gazetteer(), outline, read);
        LetterFinder letters = LetterFinder.of(vocabulary, places.named(), words);
        read.replaceAll(letters::read);
        ImmutableList<Resolved> names = resolve(read, places);
        RoleDecider roles = new RoleDecider(places, outline, names);
        ImmutableList.Builder<NameHit> hits = ImmutableList.builder();
        names.forEach(name -> hits.add(hit(name, roles)));
        PersonFinder.inAuthor(outline).ifPresent(hits::add);
        return new NameResult(
                inOrder(hits.build()),
                places.host().map(vocabulary.gazetteer()::city),
                partners(names, roles),
                quantities(read),
                statuses(read, names));
    }

    /** The heading of a list of literature, alone or with the first entry right behind it. */
    private static boolean isLiteratureHead(Sentence sentence) {
        String line = sentence.words(sentence.slice());
        int from = sentence.slice().from() + line.indexOf(line.strip());
        return sentence.cues("place-cue/references")
                .filter(m -> m.from() == from)
                .anyMatch(m -> {
                    String rest = line.substring(m.to() - sentence.slice().from());
                    return rest.isBlank() || SOURCE_NOTE.matcher(rest).find();
                });
    }

    /** An entry of a list of literature, or the rest of one: its places and bodies are no part of the proposal. */
    private static boolean isSourceNote(AlignedText text, Slice slice) {
        boolean inside = slice.from() > 0 && text.text().charAt(slice.from() - 1) != '\n';
        String line = text.slice(slice);
        return inside || line.isBlank() || SOURCE_NOTE.matcher(line).find();
    }

    private ImmutableList<Resolved> resolve(List<SentenceNames> read, PlaceResolver places) {
        CanonicalNames canonical = CanonicalNames.of(vocabulary, endings, read);
        ImmutableList.Builder<Resolved> names = ImmutableList.builder();
        for (SentenceNames sentence : read) {
            for (Found found : sentence.found()) {
                Optional<Place> place = found.isPlace() ? places.resolve(found) : Optional.empty();
                if (place.isPresent() || !found.isPlace()) {
                    String name = canonical.name(sentence.sentence(), found, place);
                    names.add(new Resolved(sentence.sentence(), found, name, place, inner(sentence, found, places)));
                }
            }
        }
        return names.build();
    }

    /** The places that stand in a name, and the one that it is listed under. */
    private ImmutableSet<Place> inner(SentenceNames sentence, Found found, PlaceResolver places) {
        if (found.isPlace()) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<Place> inner = ImmutableSet.builder();
        found.known()
                .flatMap(Known::place)
                .flatMap(vocabulary.gazetteer()::find)
                .ifPresent(inner::add);
        for (Found other : sentence.found()) {
            if (other.isPlace() && other.nested() && found.slice().contains(other.slice())) {
                places.resolve(other).ifPresent(inner::add);
            }
        }
        for (Token token : sentence.sentence().tokens()) {
            if (found.slice().contains(token.slice())) {
                token.term()
                        .flatMap(Term::known)
                        .flatMap(Known::place)
                        .flatMap(vocabulary.gazetteer()::find)
                        .ifPresent(inner::add);
            }
        }
        return inner.build();
    }

    private NameHit hit(Resolved name, RoleDecider roles) {
        Found found = name.found();
        MentionType type = name.place().map(Place::type).orElse(found.type());
        return new NameHit(found.slice(), type, name.name(), found.subtype(), roles.role(name), found.nested());
    }

    private static ImmutableList<NameHit> inOrder(List<NameHit> hits) {
        return hits.stream()
                .sorted(Comparator.comparingInt((NameHit h) -> h.slice().from())
                        .thenComparingInt(h -> -h.slice().to()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<String> partners(ImmutableList<Resolved> names, RoleDecider roles) {
        Set<String> partners = new LinkedHashSet<>();
        roles.mainPartner().map(vocabulary.gazetteer()::canonical).ifPresent(partners::add);
        for (Resolved name : names) {
            boolean counts = name.found().isPlace() || roles.isAlly(name);
            if (counts
                    && !name.found().nested()
                    && roles.role(name).filter(r -> r == Role.PARTNER).isPresent()) {
                partners.add(name.name());
            }
        }
        return ImmutableList.copyOf(partners);
    }

    private static ImmutableList<Quantity> quantities(List<SentenceNames> read) {
        ImmutableList.Builder<Quantity> quantities = ImmutableList.builder();
        for (SentenceNames names : read) {
            AlignedText text = names.sentence().text();
            for (Counted counted : names.quantities()) {
                Optional<String> what =
                        Optional.of(text.slice(counted.what()).strip()).filter(w -> !w.isEmpty());
                quantities.add(new Quantity(
                        text.cover(counted.slice()), counted.value(), counted.unit(), what, counted.comparison()));
            }
        }
        return quantities.build();
    }

    private static ImmutableList<Status> statuses(List<SentenceNames> read, ImmutableList<Resolved> names) {
        ImmutableListMultimap<Integer, Resolved> bySentence =
                Multimaps.index(names, n -> n.sentence().slice().from());
        ImmutableList.Builder<Status> statuses = ImmutableList.builder();
        for (SentenceNames sentence : read) {
            for (Staged staged : sentence.statuses()) {
                statuses.add(new Status(
                        sentence.sentence().text().cover(staged.slice()),
                        staged.kind(),
                        target(
                                staged,
                                sentence,
                                bySentence.get(sentence.sentence().slice().from()))));
            }
        }
        return statuses.build();
    }

    /** The nearest name before a predicate, or behind a governing word, in the same clause. */
    private static Optional<String> target(Staged staged, SentenceNames sentence, ImmutableList<Resolved> names) {
        Optional<String> target = Optional.empty();
        for (Resolved name : names) {
            Slice slice = name.found().slice();
            if (name.found().nested() || name.found().isPlace()) {
                continue;
            }
            if (staged.predicate()
                    && slice.to() <= staged.slice().from()
                    && sameClause(sentence, slice.to(), staged.slice().from())) {
                target = Optional.of(name.name());
            }
            if (!staged.predicate()
                    && slice.from() >= staged.slice().to()
                    && sameClause(sentence, staged.slice().to(), slice.from())) {
                return Optional.of(name.name());
            }
        }
        return target;
    }

    private static boolean sameClause(SentenceNames sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Marks.endsClause(sentence.sentence().at(i))) {
                return false;
            }
        }
        return true;
    }
}
