package org.bridgehead.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bridgehead.scoring.rubric.CriterionId;
import org.bridgehead.scoring.rubric.Rubric;
import org.bridgehead.scoring.rubric.StandardRubric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsYamlTest {

    private static final Rubric RUBRIC = StandardRubric.get();

    @Test
    void weightsAreReadFromYamlAndFromJson(@TempDir Path directory) throws Exception {
        Path path = Files.writeString(
                directory.resolve("w.yaml"), "feasibility: 1\nintegration_depth: 2\nindustry_focus: 0.5\n");

        var weights = WeightsYaml.read(path, RUBRIC);

        assertThat(weights)
                .containsExactly(
                        java.util.Map.entry(CriterionId.INTEGRATION_DEPTH, 2.0),
                        java.util.Map.entry(CriterionId.INDUSTRY_FOCUS, 0.5),
                        java.util.Map.entry(CriterionId.FEASIBILITY, 1.0));
        assertThat(WeightsYaml.read(
                        "w.json", "{\"integration_depth\":2,\"industry_focus\":0.5,\"feasibility\":1}", RUBRIC))
                .isEqualTo(weights);
    }

    @Test
    void missingUnknownAndNegativeWeightsAreAllNamed() {
        assertThatThrownBy(() -> WeightsYaml.read("w", "{integration_depth: -1, depth: 2, feasibility: much}", RUBRIC))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("$.depth: is not known here")
                .hasMessageContaining("$.integration_depth: must not be negative but is -1.0")
                .hasMessageContaining("$.industry_focus: must be a finite number but is missing")
                .hasMessageContaining("$.feasibility: must be a finite number but is \"much\"");
    }

    @Test
    void weightsThatAreAllZeroAreAFault() {
        assertThatThrownBy(() ->
                        WeightsYaml.read("w", "{integration_depth: 0, industry_focus: 0, feasibility: 0}", RUBRIC))
                .hasMessage("w: $: at least one weight must be positive");
    }
}
