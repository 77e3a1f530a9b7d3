package org.bridgehead.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bridgehead.scoring.rubric.Band;
import org.bridgehead.scoring.rubric.Bands;
import org.bridgehead.scoring.rubric.Bilingual;
import org.bridgehead.scoring.rubric.Rubric;
import org.bridgehead.scoring.rubric.RubricCriterion;
import org.bridgehead.scoring.rubric.RubricId;
import org.bridgehead.scoring.rubric.WeightedRule;

/**
 * Rubrics in YAML: what a file says changes a rubric that exists, what it does not say stays.
 *
 * <pre>
 * id: my-rubric
 * version: "2026-11"
 * criteria:
 *   feasibility:
 *     weight: 2
 *     indicators: {P1: 1, P2: 1, P6: 2}   # exactly these, with their weights
 * bands:
 *   - {from: 0.5, zh: 合格, en: pass}
 *   - {from: 0, zh: 不合格, en: fail}
 * </pre>
 */
public final class RubricYaml {

    private static final ImmutableSet<String> FIELDS = ImmutableSet.of("id", "version", "criteria", "bands");
    private static final ImmutableSet<String> CRITERION = ImmutableSet.of("weight", "indicators");

    private RubricYaml() {}

    /**
     * Returns {@code base} as the YAML text changes it.
     *
     * @param name how messages call the text
     * @throws DataException if it is at fault; every fault is named
     */
    public static Rubric read(String name, String yaml, Rubric base) {
        return Yaml.read(name, yaml, at -> rubric(at, base));
    }

    /**
     * Returns {@code base} as a file in UTF-8 changes it.
     *
     * @throws DataException if it is at fault; every fault is named
     * @throws IOException if it cannot be read
     */
    public static Rubric read(Path path, Rubric base) throws IOException {
        return read(path.toString(), Files.readString(path), base);
    }

    private static Rubric rubric(JsonCursor at, Rubric base) {
        at.onlyFields(FIELDS);
        Rubric named = base.named(RubricId.of(at.text("id")), at.text("version"));
        Rubric weighed = at.optionalObject("criteria")
                .map(criteria -> named.withCriteria(criteria(criteria, base)))
                .orElse(named);
        return at.has("bands") ? weighed.withBands(new Bands(at.list("bands", RubricYaml::band))) : weighed;
    }

    private static ImmutableList<RubricCriterion> criteria(JsonCursor at, Rubric base) {
        at.onlyFields(base.criteria().stream().map(c -> c.id().value()).collect(ImmutableSet.toImmutableSet()));
        return base.criteria().stream()
                .map(criterion -> at.optionalObject(criterion.id().value())
                        .flatMap(c -> c.build(changed -> criterion(changed, criterion)))
                        .orElse(criterion))
                .collect(ImmutableList.toImmutableList());
    }

    private static RubricCriterion criterion(JsonCursor at, RubricCriterion base) {
        at.onlyFields(CRITERION);
        RubricCriterion weighed = at.has("weight")
                ? at.at("weight")
                        .build(weight -> base.withWeight(weight.number()))
                        .orElse(base)
                : base;
        return at.optionalObject("indicators")
                .map(indicators -> weighed.withRules(rules(indicators, base)))
                .orElse(weighed);
    }

    private static ImmutableList<WeightedRule> rules(JsonCursor at, RubricCriterion base) {
        at.onlyFields(base.rules().stream()
                .map(rule -> rule.indicator().code().value())
                .collect(ImmutableSet.toImmutableSet()));
        return base.rules().stream().flatMap(rule -> rule(at, rule).stream()).collect(ImmutableList.toImmutableList());
    }

    private static Optional<WeightedRule> rule(JsonCursor at, WeightedRule rule) {
        String code = rule.indicator().code().value();
        return at.has(code) ? at.at(code).build(weight -> rule.withWeight(weight.number())) : Optional.empty();
    }

    private static Band band(JsonCursor at) {
        return new Band(Bilingual.of(at.text("zh"), at.text("en")), at.number("from"));
    }
}
