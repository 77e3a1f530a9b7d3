package org.bridgehead.data;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON text to trees and back: bounded, strict, and the same on every machine. */
final class Json {

    /** Bounds on what a file may be, far above any that we write, far below what would exhaust memory. */
    static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(100)
            .maxDocumentLength(512_000_000L)
            .maxStringLength(100_000_000)
            .maxNameLength(1_000)
            .maxNumberLength(100)
            .build();

    private static final ObjectMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Double.toString differs between Java releases; this writer gives the shortest digits on all of them.
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private static final ObjectWriter PRINTER =
            MAPPER.writer().with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    static String print(JsonNode tree) {
        return PRINTER.writeValueAsString(tree) + "\n";
    }

    /** Prints a tree piece by piece to a writer, which stays open. */
    static void print(JsonNode tree, Writer to) throws IOException {
        PRINTER.without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(to, tree);
        to.write("\n");
    }

    static <T> T read(String name, String text, Function<JsonCursor, T> make) {
        return read(name, MAPPER, text, make);
    }

    /** Reads a text with a mapper and makes an object of it, or throws with all faults. */
    static <T> T read(String name, ObjectMapper mapper, String text, Function<JsonCursor, T> make) {
        Faults faults = new Faults();
        JsonNode tree = parse(name, mapper, text);
        if (!tree.isObject()) {
            faults.add("$", "must be an object but is not");
            throw new DataException(name, faults.all());
        }
        Optional<T> made = JsonCursor.root(tree, faults).build(make);
        return made.orElseThrow(() -> new DataException(name, faults.all()));
    }

    private static JsonNode parse(String name, ObjectMapper mapper, String text) {
        try {
            return mapper.readTree(text);
        } catch (JacksonException e) {
            throw new DataException(
                    name, new DataFault(place(e.getLocation()), "cannot be parsed: " + e.getOriginalMessage()), e);
        }
    }

    /** Where parsing stopped; bounds on the whole are exceeded nowhere in particular. */
    private static String place(@Nullable TokenStreamLocation at) {
        return at == null ? "$" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }
}
