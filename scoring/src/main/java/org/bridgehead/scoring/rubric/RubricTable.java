package org.bridgehead.scoring.rubric;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.core.text.Coded;

/** Reads a rubric from the tab-separated table that ships with it; the table's head describes the columns. */
final class RubricTable {

    private static final Splitter TABS = Splitter.on('\t');
    private static final Splitter ANCHORS = Splitter.on('|');

    private final ImmutableMap<IndicatorCode, Rater> raters;
    private final List<Band> bands = new ArrayList<>();
    private final List<List<String>> criteria = new ArrayList<>();
    private final List<List<String>> indicators = new ArrayList<>();
    private String id = "";
    private String version = "";

    private RubricTable(ImmutableMap<IndicatorCode, Rater> raters) {
        this.raters = raters;
    }

    /** Returns the rubric in the resource {@code name}, rated by {@code raters}. */
    static Rubric read(String name, ImmutableMap<IndicatorCode, Rater> raters) {
        RubricTable table = new RubricTable(raters);
        try {
            Resources.readLines(Resources.getResource(RubricTable.class, name), StandardCharsets.UTF_8)
                    .forEach(table::line);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the rubric " + name, e);
        }
        return table.rubric();
    }

    private void line(String line) {
        if (line.startsWith("# id: ")) {
            id = line.substring("# id: ".length());
        } else if (line.startsWith("# version: ")) {
            version = line.substring("# version: ".length());
        } else if (!line.startsWith("#") && !line.isBlank()) {
            row(TABS.splitToList(line));
        }
    }

    private void row(List<String> row) {
        List<String> cells = row.subList(1, row.size());
        switch (row.get(0)) {
            case "band" ->
                bands.add(new Band(Bilingual.of(cells.get(1), cells.get(2)), Double.parseDouble(cells.get(0))));
            case "criterion" -> criteria.add(cells);
            case "indicator" -> indicators.add(cells);
            default ->
                throw new IllegalArgumentException(
                        "a row of a rubric must start with band, criterion or indicator but starts with " + row.get(0));
        }
    }

    private Rubric rubric() {
        return new Rubric(
                RubricId.of(id),
                version,
                criteria.stream().map(this::criterion).collect(ImmutableList.toImmutableList()),
                new Bands(ImmutableList.copyOf(bands)));
    }

    private RubricCriterion criterion(List<String> cells) {
        CriterionId criterion = CriterionId.of(cells.get(0));
        return new RubricCriterion(
                criterion,
                Bilingual.of(cells.get(2), cells.get(3)),
                Double.parseDouble(cells.get(1)),
                indicators.stream()
                        .filter(row -> row.get(1).equals(criterion.value()))
                        .map(row -> rule(criterion, row))
                        .collect(ImmutableList.toImmutableList()));
    }

    private WeightedRule rule(CriterionId criterion, List<String> cells) {
        Indicator indicator = new Indicator(
                IndicatorCode.of(cells.get(0)),
                Bilingual.of(cells.get(6), cells.get(7)),
                Coded.parse(Scope.class, cells.get(3)),
                Coded.parse(Aggregation.class, cells.get(4)),
                Coded.parse(Absence.class, cells.get(5)),
                anchors(cells.get(8), cells.get(9)));
        Rater rater = raters.get(indicator.code());
        if (rater == null) {
            throw new IllegalArgumentException("there is no rule for indicator " + indicator.code());
        }
        return new WeightedRule(
                indicator, ScoringRule.of(indicator, criterion, rater), Double.parseDouble(cells.get(2)));
    }

    private static ImmutableList<Bilingual> anchors(String zh, String en) {
        List<String> english = ANCHORS.splitToList(en);
        List<String> chinese = ANCHORS.splitToList(zh);
        ImmutableList.Builder<Bilingual> anchors = ImmutableList.builder();
        for (int level = 0; level < chinese.size(); level++) {
            anchors.add(Bilingual.of(chinese.get(level), english.get(level)));
        }
        return anchors.build();
    }
}
