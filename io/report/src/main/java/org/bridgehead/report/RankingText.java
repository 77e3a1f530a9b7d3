package org.bridgehead.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.data.problem.Answer;
import org.bridgehead.data.problem.Solved;
import org.bridgehead.scoring.rubric.Language;

/**
 * Answers to decision problems as plain text, fitted to a terminal.
 *
 * @param language the language of the report
 * @param width the columns of a line, at least {@link TextReport#LEAST_WIDTH}
 */
public record RankingText(Language language, int width) {

    /** Checks the width. */
    public RankingText {
        if (width < TextReport.LEAST_WIDTH) {
            throw new IllegalArgumentException(
                    "a text report must be at least " + TextReport.LEAST_WIDTH + " columns wide but is to be " + width);
        }
    }

    /** Returns the text; lines end with a line feed. */
    public String render(List<Solved> solved) {
        Page page = new Page(width);
        RankingWords words = new RankingWords(language);
        for (int i = 0; i < solved.size(); i++) {
            if (i > 0) {
                page.blank();
            }
            print(page, words, solved.get(i));
        }
        return page.toString();
    }

    private static void print(Page page, RankingWords words, Solved solved) {
        page.paragraph("", solved.id());
        page.rule('-');
        solved.answer().ifPresent(answer -> print(page, words, answer));
        solved.panorama().ifPresent(panorama -> new PanoramaText(page, words).print(panorama));
        solved.faults()
                .forEach(fault -> page.paragraph(words.text("rank.fault"), RankingWords.oneLine(fault.message())));
    }

    private static void print(Page page, RankingWords words, Answer answer) {
        page.paragraph(words.text("head.method"), words.method(answer.method(), answer.outcome()));
        page.paragraph(words.text("head.weights"), words.weights(answer.problem(), answer.weights()));
        answer.advice().forEach(advice -> page.paragraph(words.text("head.advice"), RankingWords.oneLine(advice)));
        page.blank();
        ImmutableList<String> quantities = fitting(page, answer);
        List<String> head = new ArrayList<>(
                List.of(words.text("rank.rank"), words.text("rank.alternative"), words.text("rank.score")));
        head.addAll(quantities);
        TextTable table = new TextTable(head, 1);
        for (int row : RankingRows.order(answer.problem(), answer.outcome())) {
            List<String> cells = new ArrayList<>(List.of(
                    RankingRows.rank(answer.outcome(), row),
                    answer.problem().alternative(row),
                    RankingRows.score(answer.outcome(), row)));
            quantities.forEach(name -> cells.add(RankingRows.quantity(answer, name, row)));
            table.row(cells);
        }
        table.print(page);
        answer.outcome().details().forEach((name, value) -> {
            if (!RankingRows.columns(answer).contains(name)) {
                page.paragraph(name + "  ", RankingWords.quantity(value));
            }
        });
    }

    /** As many quantities as there is room for beside rank, name and score. */
    private static ImmutableList<String> fitting(Page page, Answer answer) {
        return RankingRows.columns(answer).stream()
                .limit(Math.max(0, (page.width() - 40) / 14))
                .collect(ImmutableList.toImmutableList());
    }
}
