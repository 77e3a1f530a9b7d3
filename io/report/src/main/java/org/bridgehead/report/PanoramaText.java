package org.bridgehead.report;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bridgehead.data.problem.Panorama;

/** One problem by all methods: the order that each gives, and how alike they are. */
final class PanoramaText {

    private final Page page;
    private final RankingWords words;

    PanoramaText(Page page, RankingWords words) {
        this.page = page;
        this.words = words;
    }

    void print(Panorama panorama) {
        page.paragraph(words.text("head.weights"), words.weights(panorama.problem(), panorama.weights()));
        panorama.advice().forEach(advice -> page.paragraph(words.text("head.advice"), RankingWords.oneLine(advice)));
        page.blank();
        TextTable table = new TextTable(
                List.of(
                        words.text("rank.method"),
                        words.text("rank.order"),
                        words.text("rank.spearman"),
                        words.text("rank.kendall")),
                1);
        for (Panorama.View view : panorama.views()) {
            view.outcome()
                    .ifPresent(outcome -> table.row(List.of(
                            words.method(view.method()),
                            RankingRows.chain(panorama.problem(), outcome),
                            mean(panorama, view.method(), true),
                            mean(panorama, view.method(), false))));
        }
        table.print(page);
        page.paragraph("", words.text("rank.legend"));
        panorama.views().stream()
                .filter(view -> view.outcome().isEmpty())
                .forEach(view -> page.paragraph(
                        words.method(view.method()) + "  ",
                        RankingWords.oneLine(view.faults().get(0).message())));
    }

    /** The mean of a method's correlations with all others. */
    private static String mean(Panorama panorama, String method, boolean spearman) {
        Optional<Panorama.Agreement> agreement =
                panorama.agreement().filter(a -> a.methods().contains(method));
        if (agreement.isEmpty()) {
            return "-";
        }
        int self = agreement.get().methods().indexOf(method);
        ImmutableList<Optional<Double>> row =
                (spearman ? agreement.get().spearman() : agreement.get().kendall()).get(self);
        double[] others = IntStream.range(0, row.size())
                .filter(other -> other != self && row.get(other).isPresent())
                .mapToDouble(other -> row.get(other).orElse(0.0))
                .toArray();
        return others.length == 0
                ? "-"
                : Figures.score(Arrays.stream(others).average().orElse(0));
    }
}
