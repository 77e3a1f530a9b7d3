package org.bridgehead.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A schema of {@code docs/schema}, to hold outputs against. */
final class Schema {

    private final com.networknt.schema.Schema schema;

    private Schema(com.networknt.schema.Schema schema) {
        this.schema = schema;
    }

    static Schema of(String name) {
        Path path = Path.of("..", "..", "docs", "schema", name);
        try {
            return new Schema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(path), InputFormat.JSON));
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + path + " cannot be read", e);
        }
    }

    List<String> faults(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    void assertHolds(String json) {
        assertThat(faults(json)).isEmpty();
    }
}
