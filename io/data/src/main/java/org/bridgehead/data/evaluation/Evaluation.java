package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.data.StoredDossier;

/**
 * How far reading agrees with annotation, kind by kind.
 *
 * @param texts how many texts it is over
 * @param scores one a kind, in the order of {@link ScoredKind}
 */
public record Evaluation(int texts, ImmutableList<Score> scores) {

    /** Compares what was read of a text with its annotation. */
    public static Evaluation of(Gold gold, List<StoredDossier> read) {
        DocumentPairs pairs = DocumentPairs.of(
                gold.documents(), read.stream().map(ReadView::of).toList());
        return new Evaluation(
                1,
                Stream.of(StructureScores.of(pairs), LinkScores.of(pairs), NameScores.of(pairs), FactScores.of(pairs))
                        .flatMap(List::stream)
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Returns the evaluation over the texts of both: counts are added, figures follow from the sums. */
    public Evaluation plus(Evaluation other) {
        return new Evaluation(
                texts + other.texts,
                IntStream.range(0, scores.size())
                        .mapToObj(i -> scores.get(i).plus(other.scores.get(i)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The score of one kind. */
    public Score score(ScoredKind kind) {
        return scores.stream().filter(score -> score.kind() == kind).findFirst().orElseThrow();
    }
}
