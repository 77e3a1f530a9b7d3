package org.bridgehead.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bridgehead.scoring.rubric.CriterionId;
import org.bridgehead.scoring.rubric.Rubric;
import org.bridgehead.scoring.rubric.RubricCriterion;
import org.bridgehead.scoring.rubric.StandardRubric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricYamlTest {

    private static final Rubric BASE = StandardRubric.get();

    private static final String YAML = """
            id: strict
            version: "2026-11"
            criteria:
              feasibility:
                weight: 2.5
                indicators: {P6: 2, P1: 1}
            bands:
              - {from: 0.5, zh: 合格, en: pass}
              - {from: 0, zh: 不合格, en: fail}
            """;

    @Test
    void whatTheFileSaysIsChangedAndTheRestStays() {
        Rubric rubric = RubricYaml.read("strict.yaml", YAML, BASE);

        assertThat(rubric.id().value()).isEqualTo("strict");
        assertThat(rubric.version()).isEqualTo("2026-11");
        RubricCriterion feasibility = rubric.criterion(CriterionId.FEASIBILITY).orElseThrow();
        assertThat(feasibility.weight()).isEqualTo(2.5);
        assertThat(feasibility.rules())
                .extracting(rule -> rule.indicator().code().value() + " " + rule.weight())
                .containsExactly("P1 1.0", "P6 2.0");
        assertThat(rubric.criterion(CriterionId.INTEGRATION_DEPTH))
                .isEqualTo(BASE.criterion(CriterionId.INTEGRATION_DEPTH));
        assertThat(rubric.bands().of(0.6).name().en()).isEqualTo("pass");
    }

    @Test
    void aFileOfNameAndVersionOnlyIsTheBaseUnderAnotherName(@TempDir Path directory) throws Exception {
        Path path = Files.writeString(directory.resolve("r.yaml"), "id: own\nversion: v1\n");

        assertThat(RubricYaml.read(path, BASE).criteria()).isEqualTo(BASE.criteria());
    }

    @Test
    void allFaultsAreNamed() {
        String yaml = """
                id: 7
                critera: {}
                criteria:
                  depth: {weight: 1}
                  feasibility:
                    weight: 0
                    indicators: {P6: -1, X9: 1, P1: much}
                bands:
                  - {from: 0.5, zh: 好, en: good}
                """;

        DataException thrown = catchThrowableOfType(DataException.class, () -> RubricYaml.read("r", yaml, BASE));

        assertThat(thrown.faults())
                .extracting(DataFault::path)
                .contains(
                        "$.critera",
                        "$.id",
                        "$.version",
                        "$.criteria.depth",
                        "$.criteria.feasibility.weight",
                        "$.criteria.feasibility.indicators.X9",
                        "$.criteria.feasibility.indicators.P6",
                        "$.criteria.feasibility.indicators.P1");
        assertThat(thrown).hasMessageContaining("Maybe one of: integration_depth, industry_focus, feasibility");
    }

    @Test
    void bandsThatDoNotReachZeroAreAFault() {
        assertThatThrownBy(() -> RubricYaml.read("r", "id: a\nversion: b\nbands: [{from: 0.5, zh: 好, en: good}]", BASE))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("the last band must start at 0");
    }

    @Test
    void textThatIsNoYamlIsAFaultWithItsLine() {
        assertThatThrownBy(() -> RubricYaml.read("r.yaml", "id: a\n\tversion: b", BASE))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("r.yaml: line 1, column 6: cannot be parsed")
                .hasMessageContaining("line 2, column 1");
        assertThatThrownBy(() -> RubricYaml.read("r.yaml", YAML.replace("2.5", ".inf"), BASE))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("r.yaml: line 5");
        assertThatThrownBy(() -> RubricYaml.read("r.yaml", "", BASE)).isInstanceOf(DataException.class);
        assertThatThrownBy(() -> RubricYaml.read("r.yaml", "- a", BASE)).hasMessageContaining("must be an object");
    }
}
