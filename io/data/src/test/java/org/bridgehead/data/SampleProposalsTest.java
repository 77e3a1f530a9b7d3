package org.bridgehead.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.text.SourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The typed samples hold what their texts say: same bytes, quotes that stand in them, nothing lost in reading. */
class SampleProposalsTest {

    private static final Path SAMPLES = Path.of("..", "..", "seeds", "proposals");
    private static final Path TYPED = Path.of("..", "..", "seeds", "dossiers");

    @ParameterizedTest
    @ValueSource(strings = {"hangzhou-linping", "jiaxing", "huzhou"})
    void aTypedSampleReadsBackAndStandsInItsText(String name) throws IOException {
        Path typed = TYPED.resolve(name + ".json");
        String json = Files.readString(typed, StandardCharsets.UTF_8);

        DossierFile file = DossierJson.read(name + ".json", json);

        assertThat(file.faults()).isEmpty();
        assertThat(file.dossiers()).hasSize(1);
        assertThat(DossierJson.write(file)).isEqualTo(json);
        Schema.of("dossiers-1.schema.json").assertHolds(json);
        SourceDocument text = SourceDocument.of(
                name + ".txt", Files.readString(SAMPLES.resolve(name + ".txt"), StandardCharsets.UTF_8));
        Dossier dossier = file.dossiers().get(0).with(text);
        assertThat(dossier.proposal().measures()).isNotEmpty();
        assertThat(dossier.proposal().measures())
                .allSatisfy(measure -> assertThat(measure.body().standsIn(text)).isTrue());
    }
}
