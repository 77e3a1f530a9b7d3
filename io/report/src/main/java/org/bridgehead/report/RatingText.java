package org.bridgehead.report;

import java.util.List;
import java.util.stream.Collectors;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.scoring.ProposalScore;
import org.bridgehead.scoring.explain.CriterionScore;
import org.bridgehead.scoring.rubric.Aggregation;
import org.bridgehead.scoring.rubric.Indicator;
import org.bridgehead.scoring.rubric.Language;
import org.bridgehead.scoring.rubric.MeasureRating;
import org.bridgehead.scoring.rubric.Rating;
import org.bridgehead.scoring.rubric.RatingStatus;

/** The ratings of a proposal, each with its level, the words of that level, its reason, quotes and what would raise it. */
final class RatingText {

    private static final int MOST_QUOTES = 3;
    private static final int MOST_LINES = 3;
    private static final String INDENT = "     ";

    private final Page page;
    private final Messages messages;
    private final Language language;
    private final Sources sources;

    RatingText(Page page, Messages messages, Language language, Sources sources) {
        this.page = page;
        this.messages = messages;
        this.language = language;
        this.sources = sources;
    }

    void print(ProposalScore score) {
        for (CriterionScore criterion : score.criteria().values()) {
            page.blank();
            page.line(messages.text(
                    "rating.criterion",
                    criterion.name().in(language),
                    Figures.score(criterion.score()),
                    criterion.band().name().in(language),
                    Figures.interval(criterion.low(), criterion.high())));
            criterion.ratings().forEach(rating -> print(rating, score));
        }
    }

    private void print(Rating rating, ProposalScore score) {
        Indicator indicator = rating.indicator();
        String lead = "  " + DisplayWidth.padRight(indicator.code().value(), 2) + " "
                + indicator.name().in(language) + "  " + level(rating) + "  ";
        page.paragraph(lead, anchor(rating));
        item("rating.reason", rating.reason().in(language));
        rating.evidence().stream().limit(MOST_QUOTES).forEach(evidence -> quote(evidence, score));
        if (rating.evidence().size() > MOST_QUOTES) {
            item("rating.quote", messages.text("rating.more", rating.evidence().size() - MOST_QUOTES));
        }
        item("rating.next", rating.nextLevel().in(language));
        if (!rating.measures().isEmpty()) {
            item("rating.measures", measures(rating.measures(), score.proposal()));
        }
    }

    private void item(String key, String text) {
        page.paragraph(INDENT + messages.text(key), text);
    }

    private void quote(Evidence evidence, ProposalScore score) {
        String lead = INDENT + messages.text("rating.quote");
        String place = sources.place(evidence, score);
        int room = (page.width() - DisplayWidth.of(lead)) * MOST_LINES - DisplayWidth.of(place) - 2 * MOST_LINES;
        String quote = DisplayWidth.shorten(Titles.flat(evidence.quote()), room);
        page.paragraph(lead, messages.text("rating.quoted", quote, place));
    }

    private static String level(Rating rating) {
        if (rating.level().isPresent()) {
            return rating.level().getAsInt() + "/" + Indicator.TOP;
        }
        int low = (int) Math.floor(rating.low() * Indicator.TOP);
        int high = (int) Math.ceil(rating.high() * Indicator.TOP);
        return "?" + Figures.range(low, high) + "/" + Indicator.TOP;
    }

    private String anchor(Rating rating) {
        if (rating.status() != RatingStatus.RATED) {
            return messages.label(rating.status());
        }
        String anchor = rating.indicator().anchor(rating.level().orElse(0)).in(language);
        String open = rating.isOpen()
                ? messages.text(
                        "rating.open",
                        Figures.score(rating.low() * Indicator.TOP),
                        Figures.score(rating.high() * Indicator.TOP))
                : "";
        return rating.indicator().aggregation() == Aggregation.MEAN
                ? messages.text("rating.mean", anchor, Figures.score(rating.point() * Indicator.TOP)) + open
                : anchor + open;
    }

    /** The measures in short: id and level, {@code -} where nothing is stated, {@code ?} and an interval where unknown. */
    private static String measures(List<MeasureRating> ratings, Proposal proposal) {
        return ratings.stream()
                .map(rating -> Titles.local(proposal, rating.measure()) + "=" + shortLevel(rating))
                .collect(Collectors.joining("  "));
    }

    private static String shortLevel(MeasureRating rating) {
        return switch (rating.status()) {
            case RATED -> String.valueOf(rating.low());
            case NOT_STATED -> "-";
            case UNKNOWN -> "?" + Figures.range(rating.low(), rating.high());
        };
    }
}
