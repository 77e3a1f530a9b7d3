package org.bridgehead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command writes holds to the published schemas, with faults beside results too. */
class OutputSchemaTest {

    private static void assertHolds(String schema, String json) throws IOException {
        String text = Files.readString(Path.of("..", "docs", "schema", schema));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(text, InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void comparisonsHoldToTheirSchema(@TempDir Path directory) throws IOException {
        Run run = Run.of("compare", Samples.PROPOSALS, directory.resolve("absent.txt"), "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertHolds("comparison-1.schema.json", run.out());
    }

    @Test
    void dossiersHoldToTheirSchema(@TempDir Path directory) throws IOException {
        Run run = Run.of("extract", Samples.PROPOSALS, Samples.good(directory), directory.resolve("absent.txt"));
        assertThat(run.status()).isEqualTo(1);
        assertHolds("dossiers-1.schema.json", run.out());
    }
}
