package org.bridgehead.data.plain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON texts to plain values and back. An object is an {@code ImmutableMap<String, Object>} in the order of the text, an
 * array an {@code ImmutableList<Object>}, a number a {@code Double}; then there are {@code String}, {@code Boolean} and
 * {@link PlainNull}.
 *
 * <p>A number beyond the range of a double is read as infinity and the token {@code NaN} as not-a-number, so that whoever
 * reads a table can name the cell; every number that is written parses back to the same double.
 */
public final class PlainJson {

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(100)
            .maxDocumentLength(1_000_000_000L)
            .maxStringLength(10_000_000)
            .maxNameLength(1_000)
            .maxNumberLength(1_000)
            .build();

    private static final ObjectMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            // Double.toString differs between Java releases; this writer gives the shortest digits on all of them.
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    /** What the parser says about where a bracket was opened, which it does not know of a text. */
    private static final Pattern SOURCE = Pattern.compile(" \\(for \\w+ starting at \\[Source:[^\\]]*\\]\\)");

    private PlainJson() {}

    /**
     * Returns the one value that a text holds.
     *
     * @throws PlainJsonException if it holds none, more than one, or is no JSON
     */
    public static Object parse(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            Optional<JsonToken> first = Optional.ofNullable(parser.nextToken());
            if (first.isEmpty()) {
                throw new PlainJsonException(1, 1, "there is nothing", new IllegalArgumentException("empty"));
            }
            Object value = value(parser, first.get());
            if (parser.nextToken() != null) {
                throw fault(parser, "something follows the end of the value");
            }
            return value;
        } catch (JacksonException e) {
            throw fault(e);
        }
    }

    private static PlainJsonException fault(JsonParser parser, String reason) {
        var at = parser.currentTokenLocation();
        return new PlainJsonException(at.getLineNr(), at.getColumnNr(), reason, new IllegalArgumentException(reason));
    }

    private static PlainJsonException fault(JacksonException e) {
        String said = Optional.ofNullable(e.getOriginalMessage()).orElse("it is no JSON");
        String reason = SOURCE.matcher(said).replaceAll("");
        return Optional.ofNullable(e.getLocation())
                .map(at -> new PlainJsonException(at.getLineNr(), at.getColumnNr(), reason, e))
                .orElseGet(() -> new PlainJsonException(1, 1, reason, e));
    }

    private static Object value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> PlainNull.NULL;
            default -> throw fault(parser, "a value is expected but there is " + token);
        };
    }

    /** The digits themselves are parsed: the parser's own reading of a number out of range is an exception. */
    private static double number(JsonParser parser) {
        String digits = parser.getString();
        return switch (digits) {
            case "INF", "+INF", "+Infinity" -> Double.POSITIVE_INFINITY;
            case "-INF" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(digits);
        };
    }

    private static ImmutableMap<String, Object> object(JsonParser parser) {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            fields.put(name, value(parser, parser.nextToken()));
        }
        return fields.buildOrThrow();
    }

    private static ImmutableList<Object> array(JsonParser parser) {
        List<Object> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(value(parser, token));
        }
        return ImmutableList.copyOf(values);
    }

    /**
     * Returns the JSON of a plain value on one line; {@code Integer}, {@code ImmutableDoubleArray}, {@code
     * ImmutableIntArray} and empty or filled {@code Optional} may occur too.
     *
     * @throws IllegalArgumentException if a value is of another type or a number is not finite
     */
    public static String print(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = MAPPER.createGenerator(text)) {
            write(value, generator);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator to) {
        if (value instanceof Map<?, ?> map) {
            to.writeStartObject();
            map.forEach((name, field) -> {
                to.writeName(String.valueOf(name));
                write(field, to);
            });
            to.writeEndObject();
        } else if (value instanceof Iterable<?> values) {
            to.writeStartArray();
            values.forEach(element -> write(element, to));
            to.writeEndArray();
        } else if (value instanceof ImmutableDoubleArray values) {
            write(values.asList(), to);
        } else if (value instanceof ImmutableIntArray values) {
            write(values.asList(), to);
        } else if (value instanceof Optional<?> some) {
            some.ifPresentOrElse(content -> write(content, to), to::writeNull);
        } else {
            writeScalar(value, to);
        }
    }

    private static void writeScalar(Object value, JsonGenerator to) {
        if (value instanceof Integer number) {
            to.writeNumber(number.intValue());
        } else if (value instanceof Double number && Double.isFinite(number)) {
            to.writeNumber(number.doubleValue());
        } else if (value instanceof Boolean flag) {
            to.writeBoolean(flag);
        } else if (value == PlainNull.NULL) {
            to.writeNull();
        } else if (value instanceof String text) {
            to.writeString(text);
        } else {
            throw new IllegalArgumentException("a " + value.getClass().getSimpleName() + " (" + value
                    + ") cannot be written as JSON\nMaybe a number is not finite.");
        }
    }
}
