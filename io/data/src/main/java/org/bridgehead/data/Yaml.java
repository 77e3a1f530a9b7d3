package org.bridgehead.data;

import java.util.function.Function;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** YAML text to trees, under the same bounds as JSON, which is YAML too. */
final class Yaml {

    private static final ObjectMapper MAPPER = YAMLMapper.builder(
                    YAMLFactory.builder().streamReadConstraints(Json.BOUNDS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Yaml() {}

    static <T> T read(String name, String text, Function<JsonCursor, T> make) {
        return Json.read(name, MAPPER, text, make);
    }
}
