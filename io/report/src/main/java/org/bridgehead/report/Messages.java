package org.bridgehead.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.bridgehead.scoring.rubric.Language;

/** The report's own words in one language, from {@code messages_zh.properties} and {@code messages_en.properties}. */
final class Messages {

    private final String file;
    private final Properties texts = new Properties();

    private Messages(Language language) {
        file = "messages_" + language.code() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + file + " is missing");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + file + " cannot be read", e);
        }
    }

    static Messages in(Language language) {
        return new Messages(language);
    }

    /** Returns a text with {@code {0}}, {@code {1}} and so on filled in. */
    String text(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(file + " has no text \"" + key + "\"");
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Returns the name of a method or weighting, or {@code name} itself where it has none here. */
    String named(String family, String name) {
        return texts.getProperty(family + "." + name, name);
    }

    /** Returns the label of a constant. */
    String label(Enum<?> constant) {
        return text(key(constant));
    }

    static String key(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return Character.toLowerCase(type.charAt(0))
                + type.substring(1)
                + "."
                + constant.name().toLowerCase(Locale.ROOT);
    }
}
