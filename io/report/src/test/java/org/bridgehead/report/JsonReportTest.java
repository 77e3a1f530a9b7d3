package org.bridgehead.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bridgehead.scoring.rubric.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonReportTest {

    private static String json(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport(language).write(SampleComparison.file(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportIsWhatItWas(Language language) throws IOException {
        Golden.assertSame("comparison-" + language.code() + ".json", json(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theReportHoldsToTheSchema(Language language) throws IOException {
        String schema = Files.readString(Path.of("..", "..", "docs", "schema", "comparison-1.schema.json"));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(json(language), InputFormat.JSON))
                .isEmpty();
    }
}
