package org.bridgehead.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bridgehead.core.text.Coded;
import org.bridgehead.scoring.rubric.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    private static Properties properties(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream("messages_" + language + ".properties")),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Enum<?>> constants() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.bridgehead.core", "org.bridgehead.scoring")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Coded.class))
                        .map(JavaClass::reflect)
                        .<Enum<?>>flatMap(type ->
                                List.of(type.getEnumConstants()).stream().map(c -> (Enum<?>) c))
                        .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantOfTheModelHasALabel(Language language) {
        Messages messages = Messages.in(language);

        assertThat(constants())
                .hasSizeGreaterThan(100)
                .allSatisfy(constant -> assertThat(messages.label(constant)).isNotBlank());
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameHoles() throws IOException {
        Properties zh = properties("zh");
        Properties en = properties("en");

        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        assertThat(zh.stringPropertyNames())
                .allSatisfy(key -> assertThat(holes(zh.getProperty(key))).isEqualTo(holes(en.getProperty(key))));
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
    }

    @Test
    void aMissingTextIsNamed() {
        assertThatThrownBy(() -> Messages.in(Language.ZH).text("no.such"))
                .hasMessage("messages_zh.properties has no text \"no.such\"");
    }

    @Test
    void aMethodWithoutANameOfItsOwnIsCalledByItsCode() {
        assertThat(Messages.in(Language.EN).named("method", "vikor")).isEqualTo("vikor");
    }
}
