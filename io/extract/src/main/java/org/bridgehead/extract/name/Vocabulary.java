package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.core.industry.IndustryCode;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;

/** All words of the lexicon that reading names needs, under one automaton. Immutable. */
final class Vocabulary {

    /** Tables whose words are only cues: file, column of the word, column of the kind. */
    private static final List<List<String>> CUES = List.of(
            List.of("place-cue", "cue", "side"),
            List.of("industry-affix", "word", "kind"),
            List.of("industry-gate", "name", "use"),
            List.of("quantity", "word", "kind"),
            List.of("time", "word", "kind"),
            List.of("instrument", "word", "kind"),
            List.of("role-cue", "cue", "role"),
            List.of("status", "word", "where"));

    private final Gazetteer gazetteer;
    private final Industries industries;
    private final ImmutableList<Term> terms;
    private final ImmutableSetMultimap<Place, Character> letters;
    private final Automaton automaton;

    private Vocabulary(
            Gazetteer gazetteer,
            Industries industries,
            ImmutableList<Term> terms,
            ImmutableSetMultimap<Place, Character> letters) {
        this.gazetteer = gazetteer;
        this.industries = industries;
        this.terms = terms;
        this.letters = letters;
        this.automaton = Automaton.of(terms.stream().map(Term::text).collect(ImmutableList.toImmutableList()));
    }

    /** Reads the vocabulary of a lexicon. */
    static Vocabulary of(Lexicon lexicon) {
        Loader loader = new Loader(lexicon);
        loader.load();
        return new Vocabulary(loader.gazetteer, loader.industries, loader.terms(), loader.letters.build());
    }

    /** The places. */
    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The industries. */
    Industries industries() {
        return industries;
    }

    /** The characters that stand for a place by common use. */
    ImmutableSet<Character> letters(Place place) {
        return letters.get(place);
    }

    /** The terms. */
    ImmutableList<Term> terms() {
        return terms;
    }

    /** The terms by number. */
    Term term(int number) {
        return terms.get(number);
    }

    /** The automaton that reports terms by number. */
    Automaton automaton() {
        return automaton;
    }

    /** Collects what each word can be. */
    private static final class Loader {

        private final Lexicon lexicon;
        private final Gazetteer gazetteer;
        private final Industries industries;
        private final Map<String, TermBuilder> builders = new LinkedHashMap<>();
        private final ImmutableSetMultimap.Builder<Place, Character> letters = ImmutableSetMultimap.builder();

        Loader(Lexicon lexicon) {
            this.lexicon = lexicon;
            this.gazetteer = Gazetteer.of(lexicon);
            this.industries = Industries.of(lexicon);
        }

        void load() {
            gazetteer.names().forEach((name, place) -> builder(name).places.add(place));
            rows("place-alias").forEach(this::alias);
            rows("region").forEach(this::region);
            rows("name-known").forEach(this::known);
            rows("name-suffix").forEach(this::suffix);
            rows("name-word")
                    .forEach(row -> builder(row.get("word")).word =
                            Optional.of(row.get("class", c -> Coded.parse(WordClass.class, c))));
            rows("industry").forEach(this::industry);
            for (List<String> cue : CUES) {
                for (TsvTable.Row row : rows(cue.get(0))) {
                    builder(row.get(cue.get(1))).cues.add(cue.get(0) + "/" + row.get(cue.get(2)));
                }
            }
            rows("industry-gate").forEach(this::gate);
        }

        ImmutableList<Term> terms() {
            return builders.values().stream().map(TermBuilder::build).collect(ImmutableList.toImmutableList());
        }

        private List<TsvTable.Row> rows(String table) {
            return lexicon.table(table + ".tsv").rows();
        }

        private TermBuilder builder(String text) {
            return builders.computeIfAbsent(text, TermBuilder::new);
        }

        private void alias(TsvTable.Row row) {
            ImmutableList.Builder<Place> places = ImmutableList.builder();
            for (String name : row.list("place")) {
                places.add(gazetteer
                        .find(name)
                        .orElseThrow(() -> row.fault("\"" + name + "\" is no place of the gazetteer")));
            }
            String kind = row.get("kind");
            if (kind.equals("text")) {
                places.build()
                        .forEach(place -> letters.put(place, row.get("alias").charAt(0)));
                return;
            }
            Term.Kind parsed = kind.equals("nickname") || kind.equals("name")
                    ? Term.Kind.NAME
                    : row.get("kind", k -> Term.Kind.valueOf(k.toUpperCase(Locale.ROOT)));
            Term.Alias alias = new Term.Alias(parsed, places.build());
            builder(row.get("alias")).alias = Optional.of(alias);
            if (parsed == Term.Kind.STRONG || parsed == Term.Kind.WEAK) {
                alias.places()
                        .forEach(place -> letters.put(place, row.get("alias").charAt(0)));
            }
        }

        private void region(TsvTable.Row row) {
            builder(row.get("name")).region = Optional.of(row.get("name"));
            row.list("aliases").forEach(alias -> builder(alias).region = Optional.of(row.get("name")));
        }

        private void known(TsvTable.Row row) {
            Known known = new Known(
                    row.get("name"),
                    row.get("type", c -> Coded.parse(MentionType.class, c)),
                    row.get("subtype"),
                    Optional.of(row.get("place")).filter(p -> !p.isEmpty()));
            builder(known.name()).known = Optional.of(known);
            for (String alias : row.list("aliases")) {
                TermBuilder builder = builder(alias);
                if (builder.known.isEmpty()) {
                    builder.known = Optional.of(known);
                }
            }
        }

        private void suffix(TsvTable.Row row) {
            builder(row.get("suffix"))
                    .suffixes
                    .add(new Suffix(
                            row.get("type", c -> Coded.parse(MentionType.class, c)),
                            row.get("subtype"),
                            row.get("needs", c -> Coded.parse(Suffix.Needs.class, c))));
        }

        private void industry(TsvTable.Row row) {
            IndustryTerm term = new IndustryTerm(
                    industries.require(IndustryCode.of(row.get("code"))),
                    row.get("use", c -> Coded.parse(IndustryTerm.Use.class, c)));
            builder(row.get("name")).industry = Optional.of(term);
            for (String alias : row.list("aliases")) {
                builder(alias).industry = Optional.of(term);
            }
        }

        private void gate(TsvTable.Row row) {
            TermBuilder builder = builder(row.get("name"));
            IndustryTerm.Use use = row.get("use", c -> Coded.parse(IndustryTerm.Use.class, c));
            builder.industry = builder.industry.map(term -> new IndustryTerm(term.industry(), use));
        }
    }

    /** What a word can be, while it is collected. */
    private static final class TermBuilder {

        private final String text;
        private final ImmutableList.Builder<Place> places = ImmutableList.builder();
        private final ImmutableList.Builder<Suffix> suffixes = ImmutableList.builder();
        private final ImmutableSet.Builder<String> cues = ImmutableSet.builder();
        private Optional<Term.Alias> alias = Optional.empty();
        private Optional<String> region = Optional.empty();
        private Optional<Known> known = Optional.empty();
        private Optional<WordClass> word = Optional.empty();
        private Optional<IndustryTerm> industry = Optional.empty();

        TermBuilder(String text) {
            this.text = text;
        }

        Term build() {
            return new Term(text, places.build(), alias, region, known, suffixes.build(), word, industry, cues.build());
        }
    }
}
