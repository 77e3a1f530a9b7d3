package org.bridgehead.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bridgehead.data.problem.Answer;
import org.bridgehead.data.problem.Panorama;
import org.bridgehead.data.problem.Solved;
import org.bridgehead.scoring.rubric.Language;

/**
 * Answers to decision problems as Markdown.
 *
 * @param language the language of headings and sentences
 */
public record RankingMarkdown(Language language) {

    /** Returns the text; lines end with a line feed. */
    public String render(List<Solved> solved) {
        RankingWords words = new RankingWords(language);
        StringBuilder text = new StringBuilder();
        for (Solved one : solved) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("## ")
                    .append(escape(one.id()))
                    .append("\n\n");
            one.answer().ifPresent(answer -> answer(text, words, answer));
            one.panorama().ifPresent(panorama -> panorama(text, words, panorama));
            one.faults().forEach(fault -> item(text, words.text("rank.fault"), fault.message()));
        }
        return text.toString();
    }

    private static void answer(StringBuilder text, RankingWords words, Answer answer) {
        item(text, words.text("head.method"), words.method(answer.method(), answer.outcome()));
        item(text, words.text("head.weights"), words.weights(answer.problem(), answer.weights()));
        answer.advice().forEach(advice -> item(text, words.text("head.advice"), advice));
        ImmutableList<String> quantities = RankingRows.columns(answer);
        List<String> head = new ArrayList<>(
                List.of(words.text("rank.rank"), words.text("rank.alternative"), words.text("rank.score")));
        head.addAll(quantities);
        header(text, head);
        for (int row : RankingRows.order(answer.problem(), answer.outcome())) {
            List<String> cells = new ArrayList<>(List.of(
                    RankingRows.rank(answer.outcome(), row),
                    answer.problem().alternative(row),
                    RankingRows.score(answer.outcome(), row)));
            quantities.forEach(name -> cells.add(RankingRows.quantity(answer, name, row)));
            row(text, cells);
        }
        others(text, answer, quantities);
    }

    private static void others(StringBuilder text, Answer answer, List<String> shown) {
        List<String> names = answer.outcome().details().keySet().stream()
                .filter(name -> !shown.contains(name))
                .toList();
        text.append(names.isEmpty() ? "" : "\n");
        names.forEach(name -> item(
                text,
                name,
                RankingWords.quantity(
                        Optional.ofNullable(answer.outcome().details().get(name))
                                .orElse(""))));
    }

    private static void panorama(StringBuilder text, RankingWords words, Panorama panorama) {
        item(text, words.text("head.weights"), words.weights(panorama.problem(), panorama.weights()));
        panorama.advice().forEach(advice -> item(text, words.text("head.advice"), advice));
        List<String> head = new ArrayList<>(List.of(words.text("rank.method")));
        for (int row = 0; row < panorama.problem().cells().size(); row++) {
            head.add(panorama.problem().alternative(row));
        }
        header(text, head);
        for (Panorama.View view : panorama.views()) {
            view.outcome().ifPresent(outcome -> {
                List<String> cells = new ArrayList<>(List.of(words.method(view.method())));
                for (int row = 0; row < panorama.problem().cells().size(); row++) {
                    cells.add(RankingRows.rank(outcome, row));
                }
                row(text, cells);
            });
        }
        panorama.agreement().ifPresent(agreement -> {
            matrix(text, words.text("rank.spearman"), agreement.methods(), agreement.spearman());
            matrix(text, words.text("rank.kendall"), agreement.methods(), agreement.kendall());
        });
        refusals(text, words, panorama);
    }

    private static void refusals(StringBuilder text, RankingWords words, Panorama panorama) {
        List<Panorama.View> silent = panorama.views().stream()
                .filter(view -> view.outcome().isEmpty())
                .toList();
        text.append(silent.isEmpty() ? "" : "\n");
        silent.forEach(view ->
                item(text, words.method(view.method()), view.faults().get(0).message()));
    }

    private static void matrix(
            StringBuilder text,
            String name,
            List<String> methods,
            ImmutableList<ImmutableList<Optional<Double>>> cells) {
        List<String> head = new ArrayList<>(List.of(name));
        head.addAll(methods);
        header(text, head);
        for (int i = 0; i < methods.size(); i++) {
            List<String> row = new ArrayList<>(List.of(methods.get(i)));
            cells.get(i).forEach(cell -> row.add(cell.map(Figures::score).orElse("-")));
            row(text, row);
        }
    }

    private static void item(StringBuilder text, String name, String content) {
        text.append("- ")
                .append(escape(name.strip()))
                .append(": ")
                .append(escape(RankingWords.oneLine(content)))
                .append('\n');
    }

    private static void header(StringBuilder text, List<String> cells) {
        text.append('\n');
        row(text, cells);
        text.append('|')
                .append(String.join("|", Collections.nCopies(cells.size(), "---")))
                .append("|\n");
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append('|');
        cells.forEach(cell -> text.append(' ').append(escape(cell)).append(" |"));
        text.append('\n');
    }

    /** Keeps names from being read as marks. */
    private static String escape(String content) {
        return RankingWords.oneLine(content)
                .replaceAll("([\\\\|*<>`\\[\\]])", "\\\\$1")
                .replace("_", "\\_");
    }
}
