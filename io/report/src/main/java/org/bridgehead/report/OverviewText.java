package org.bridgehead.report;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.bridgehead.core.place.City;
import org.bridgehead.data.ComparisonFile;
import org.bridgehead.scoring.ComparisonResult;
import org.bridgehead.scoring.Dominance;
import org.bridgehead.scoring.ProposalScore;
import org.bridgehead.scoring.explain.CriterionScore;
import org.bridgehead.scoring.rubric.CriterionId;
import org.bridgehead.scoring.rubric.Language;

/** The first page: by what was ranked, the ranking, the profiles, and which proposal dominates which. */
final class OverviewText {

    private static final int TITLE = 2;
    private static final int INTERVAL = 5;
    private static final int WIDE = 76;
    private static final String NO_BAND = "-";
    private static final int MOST_CELLS = 40;
    private static final int LEAST_CELLS = 8;

    private final Page page;
    private final Messages messages;
    private final Language language;
    private final ComparisonFile file;
    private final ComparisonResult result;

    OverviewText(Page page, Messages messages, Language language, ComparisonFile file) {
        this.page = page;
        this.messages = messages;
        this.language = language;
        this.file = file;
        this.result = file.result();
    }

    void print() {
        head();
        ranking();
        profiles();
        dominance();
        page.heading(messages.text("heading.details"));
        page.paragraph("", messages.text("details.legend"));
    }

    private void head() {
        page.line(messages.text("title", result.ranking().size()));
        page.rule('=');
        field("head.rubric", result.rubric().id() + " " + result.rubric().version());
        field("head.lexicon", file.lexicon());
        field(
                "head.method",
                messages.text(
                        "method.text", messages.named("method", result.method()), messages.label(result.direction())));
        String weights = result.weights().entrySet().stream()
                .map(e -> name(e.getKey()) + " " + Figures.share(e.getValue()))
                .collect(Collectors.joining(messages.text("comma")));
        field("head.weights", messages.text("weights.text", weights, messages.named("weighting", result.weighting())));
        result.advice().forEach(advice -> field("head.advice", advice.replace('\n', ' ')));
    }

    private void field(String key, String value) {
        page.paragraph(messages.text(key), value);
    }

    private String name(CriterionId id) {
        return result.rubric().criterion(id).map(c -> c.name().in(language)).orElse(id.value());
    }

    private void ranking() {
        page.heading(messages.text("heading.ranking"));
        boolean wide = page.width() >= WIDE;
        TextTable table = new TextTable(
                columns(
                        wide,
                        messages.text("ranking.rank"),
                        messages.text("ranking.id"),
                        messages.text("ranking.title"),
                        messages.text("ranking.city"),
                        messages.text("ranking.score"),
                        messages.text("ranking.interval"),
                        messages.text("ranking.ranks"),
                        messages.text("ranking.band")),
                TITLE);
        result.ranking().forEach(score -> table.row(row(wide, score)));
        table.print(page);
        if (result.ranking().stream().anyMatch(this::isTied)) {
            page.paragraph("", messages.text("ranking.ties"));
        }
    }

    private ImmutableList<String> row(boolean wide, ProposalScore score) {
        return columns(
                wide,
                score.rank() + (isTied(score) ? "=" : ""),
                score.proposal().id().value(),
                Titles.of(score.proposal(), messages),
                score.proposal().hostCity().map(City::name).orElse(messages.text("ranking.unstated")),
                Figures.score(score.score()),
                Figures.interval(score.low(), score.high()),
                Figures.range(score.rankRange().best(), score.rankRange().worst()),
                band(score));
    }

    /** All columns, or all but the interval where there is little room. */
    private static ImmutableList<String> columns(boolean wide, String... cells) {
        ImmutableList.Builder<String> columns = ImmutableList.builder();
        for (int i = 0; i < cells.length; i++) {
            if (wide || i != INTERVAL) {
                columns.add(cells[i]);
            }
        }
        return columns.build();
    }

    private boolean isTied(ProposalScore score) {
        return result.ranking().stream()
                        .filter(other -> other.rank() == score.rank())
                        .count()
                > 1;
    }

    /** Bands are cut for sums on [0, 1]; other methods have scores of their own scale. */
    private String band(ProposalScore score) {
        return score.contributions().isEmpty()
                ? NO_BAND
                : result.rubric().bands().of(score.score()).name().in(language);
    }

    private void profiles() {
        page.heading(messages.text("heading.profiles"));
        page.paragraph("", messages.text("profiles.legend"));
        int names = result.weights().keySet().stream()
                .mapToInt(id -> DisplayWidth.of(name(id)))
                .max()
                .orElse(0);
        int bands = result.rubric().bands().bands().stream()
                .mapToInt(band -> DisplayWidth.of(band.name().in(language)))
                .max()
                .orElse(0);
        int cells = Math.max(LEAST_CELLS, Math.min(MOST_CELLS, page.width() - names - bands - 28));
        for (ProposalScore score : result.ranking()) {
            page.brief(
                    DisplayWidth.padRight(score.proposal().id().value(), 3) + " ",
                    Titles.of(score.proposal(), messages),
                    1);
            score.criteria().values().forEach(criterion -> profile(criterion, names, cells));
        }
    }

    private void profile(CriterionScore criterion, int names, int cells) {
        page.line("    " + DisplayWidth.padRight(criterion.name().in(language), names) + "  "
                + Figures.bar(criterion.score(), criterion.high(), cells) + "  "
                + Figures.score(criterion.score()) + "  "
                + criterion.band().name().in(language) + "  "
                + Figures.interval(criterion.low(), criterion.high()));
    }

    private void dominance() {
        page.heading(messages.text("heading.dominance"));
        if (result.dominance().isEmpty()) {
            page.paragraph("  ", messages.text("dominance.none"));
        }
        for (Dominance pair : result.dominance()) {
            String key = pair.certain() ? "dominance.certain" : "dominance.open";
            page.paragraph("  ", messages.text(key, pair.winner(), pair.loser()));
        }
    }
}
