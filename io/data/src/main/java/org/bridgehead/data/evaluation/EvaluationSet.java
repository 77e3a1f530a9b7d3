package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.data.DossierFile;
import org.bridgehead.data.Fault;
import org.bridgehead.data.StoredDossier;

/**
 * Evaluations of several texts.
 *
 * @param texts one an annotated text that was read, in the order of the annotations
 * @param faults annotations whose text was not read, or is another
 */
public record EvaluationSet(ImmutableList<Text> texts, ImmutableList<Fault> faults) {

    /** The shape of a text whose annotation names none. */
    private static final String NO_SHAPE = "-";

    /**
     * The evaluation of one text.
     *
     * @param name the annotated text's file
     * @param shape what shape of text it is, {@code -} where the annotation does not say
     * @param evaluation how far reading agrees
     */
    public record Text(String name, String shape, Evaluation evaluation) {}

    /** Compares each annotation with what was read of its text, which is told by the file's name. */
    public static EvaluationSet of(List<Gold> golds, DossierFile read) {
        ImmutableList.Builder<Text> texts = ImmutableList.builder();
        List<Fault> faults = new ArrayList<>();
        for (Gold gold : golds) {
            String name = gold.fileName();
            List<StoredDossier> dossiers = read.dossiers().stream()
                    .filter(dossier -> gold.isOf(dossier.source().id().value()))
                    .toList();
            Optional<String> wrong = wrong(gold, dossiers, read);
            if (wrong.isPresent()) {
                faults.add(Fault.of(name, wrong.get()));
            } else {
                texts.add(new Text(name, gold.shape().orElse(NO_SHAPE), Evaluation.of(gold, dossiers)));
            }
        }
        return new EvaluationSet(texts.build(), ImmutableList.copyOf(faults));
    }

    /** Why an annotation cannot be compared. A text in which nothing was found can: all of it was missed. */
    private static Optional<String> wrong(Gold gold, List<StoredDossier> dossiers, DossierFile read) {
        if (dossiers.isEmpty()) {
            boolean nothingFound = read.faults().stream()
                    .anyMatch(fault ->
                            gold.isOf(fault.source()) && fault.message().startsWith("holds no proposal"));
            return nothingFound
                    ? Optional.empty()
                    : Optional.of("was annotated but is not among the texts that were read"
                            + "\nMaybe name its directory too.");
        }
        boolean same = gold.sha256().stream()
                .allMatch(digest -> dossiers.stream()
                        .allMatch(dossier -> dossier.source().sha256().equals(digest)));
        return same
                ? Optional.empty()
                : Optional.of("is another text than was annotated: the digests of their bytes differ"
                        + "\nMaybe line ends were changed, or two files have the same name.");
    }

    /** Tells whether there is nothing to report. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /**
     * The figures over all texts.
     *
     * @throws IllegalStateException if there is none
     */
    public Evaluation pooled() {
        return pool(texts);
    }

    /** The figures over the texts of each shape, by shape. */
    public ImmutableSortedMap<String, Evaluation> byShape() {
        ImmutableSortedSet<String> shapes =
                texts.stream().map(Text::shape).collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        ImmutableSortedMap.Builder<String, Evaluation> pooled = ImmutableSortedMap.naturalOrder();
        shapes.forEach(shape -> pooled.put(
                shape,
                pool(texts.stream().filter(text -> text.shape().equals(shape)).toList())));
        return pooled.buildOrThrow();
    }

    private static Evaluation pool(List<Text> texts) {
        return texts.stream()
                .map(Text::evaluation)
                .reduce(Evaluation::plus)
                .orElseThrow(() -> new IllegalStateException("there must be a text to evaluate but there is none"));
    }
}
