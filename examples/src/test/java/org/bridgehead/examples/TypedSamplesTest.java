package org.bridgehead.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bridgehead.data.DossierFile;
import org.bridgehead.data.DossierJson;
import org.bridgehead.extract.ProposalReader;
import org.bridgehead.extract.ReadingResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The typed samples are what reading the sample texts gives today. Run with {@code -Dbridgehead.golden=write} to write them
 * anew, and read the difference before it is committed.
 */
class TypedSamplesTest {

    private static final Path SEEDS = Path.of("..", "seeds");

    @ParameterizedTest
    @ValueSource(strings = {"hangzhou-linping", "jiaxing", "huzhou"})
    void theTypedSampleIsWhatReadingGives(String name) throws IOException {
        Path typed = SEEDS.resolve("dossiers").resolve(name + ".json");
        ReadingResult read =
                ProposalReader.standard().read(SEEDS.resolve("proposals").resolve(name + ".txt"));
        String json = DossierJson.write(DossierFile.of(read.lexiconVersion(), read.orThrow(), List.of()));
        if ("write".equals(System.getProperty("bridgehead.golden"))) {
            Files.createDirectories(typed.getParent());
            Files.writeString(typed, json);
        }
        assertThat(Files.readString(typed)).isEqualTo(json);
    }
}
