package org.bridgehead.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.data.DossierFile;
import org.bridgehead.data.evaluation.Contrast;
import org.bridgehead.data.evaluation.Evaluation;
import org.bridgehead.data.evaluation.EvaluationSet;
import org.bridgehead.data.evaluation.Gold;
import org.bridgehead.data.evaluation.NameChoice;
import org.bridgehead.data.evaluation.SwappedText;
import org.bridgehead.extract.document.DocumentLoader;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.LexiconEntry;
import org.bridgehead.extract.lexicon.LexiconUse;
import org.bridgehead.extract.name.NameSwap;

/** Reads annotated texts as usual and under other conditions. */
final class Contrasts {

    private static final ImmutableSet<String> PLACES = ImmutableSet.of("city", "district");
    private static final ImmutableSet<String> LISTED = ImmutableSet.of("platform", "transport", "organization");

    private final ImmutableList<Annotation> texts;
    private final Lexicon lexicon;

    /** A text with its annotation. */
    private record Annotation(Gold gold, SourceDocument document) {}

    private Contrasts(ImmutableList<Annotation> texts, Lexicon lexicon) {
        this.texts = texts;
        this.lexicon = lexicon;
    }

    /** Takes those documents of which there is an annotation. */
    static Contrasts of(List<Gold> golds, DocumentLoader.Loaded documents, Lexicon lexicon) {
        ImmutableList.Builder<Annotation> texts = ImmutableList.builder();
        for (Gold gold : golds) {
            documents.documents().stream()
                    .filter(document -> gold.isOf(document.name()))
                    .findFirst()
                    .ifPresent(document -> texts.add(new Annotation(gold, document)));
        }
        return new Contrasts(texts.build(), lexicon);
    }

    /** Reads the texts of each group without the entries of the lexicon that no text of another group holds. */
    ImmutableList<Contrast> without(Grouping grouping) {
        LexiconUse use = new LexiconUse(lexicon);
        ImmutableSetMultimap<LexiconEntry, Integer> uses =
                use.in(texts.stream().map(text -> text.document().text()).toList());
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            groups.computeIfAbsent(grouping.of(texts.get(i).gold()), name -> new ArrayList<>())
                    .add(i);
        }
        ImmutableList.Builder<Contrast> contrasts = ImmutableList.builder();
        groups.forEach((name, members) -> {
            ImmutableSet<LexiconEntry> only = uses.keySet().stream()
                    .filter(entry -> members.containsAll(uses.get(entry)))
                    .collect(ImmutableSet.toImmutableSet());
            List<Annotation> own = members.stream().map(texts::get).toList();
            contrasts.add(new Contrast(
                    name,
                    evaluate(own, lexicon),
                    evaluate(own, use.without(only)),
                    only.stream().map(Contrasts::note).collect(ImmutableList.toImmutableList())));
        });
        return contrasts.build();
    }

    private static String note(LexiconEntry entry) {
        return entry.table() + ", line " + entry.line() + ": " + entry.word();
    }

    /** Reads all texts with other names of the same type and region in the place of theirs. */
    Contrast swapped(long seed) {
        List<Annotation> swapped = new ArrayList<>();
        int count = 0;
        for (Annotation text : texts) {
            NameSwap names = NameSwap.of(lexicon, text.document().text(), seed);
            SwappedText other = SwappedText.of(text.gold(), text.document().text(), choice(names));
            count += other.swapped();
            swapped.add(new Annotation(
                    other.gold(), SourceDocument.of(text.document().name(), other.text())));
        }
        return new Contrast(
                "names swapped, seed " + seed,
                evaluate(texts, lexicon),
                evaluate(swapped, lexicon),
                ImmutableList.of(count + " mentions"));
    }

    private static NameChoice choice(NameSwap names) {
        return new NameChoice() {
            @Override
            public Optional<String> surface(String type, String surface, String canonical) {
                if (PLACES.contains(type)) {
                    return names.place(surface, canonical);
                }
                return LISTED.contains(type) ? names.listed(surface) : Optional.empty();
            }

            @Override
            public ImmutableMap<String, String> everywhere() {
                return names.everywhere();
            }

            @Override
            public String canonical(String name) {
                return names.canonical(name);
            }
        };
    }

    private static Evaluation evaluate(List<Annotation> texts, Lexicon lexicon) {
        DocumentLoader.Loaded documents = new DocumentLoader.Loaded(
                texts.stream().map(Annotation::document).collect(ImmutableList.toImmutableList()), ImmutableList.of());
        Reading read = Reading.of(documents, lexicon, List.of());
        return EvaluationSet.of(
                        texts.stream().map(Annotation::gold).collect(Collectors.toList()),
                        DossierFile.of(read.lexicon(), read.dossiers(), read.faults()))
                .pooled();
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** By what texts are put together. */
    enum Grouping {
        text,
        shape;

        String of(Gold gold) {
            return this == shape ? gold.shape().orElse("-") : gold.fileName();
        }
    }
}
