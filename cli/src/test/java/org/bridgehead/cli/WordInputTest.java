package org.bridgehead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordInputTest {

    private static final Path FIXTURES = Path.of(
            "..", "io", "extract", "src", "test", "resources", "org", "bridgehead", "extract", "document", "office");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc"})
    void wordDocumentIsReadAndNothingElseIsSaid(String format) {
        Run run = Run.of("extract", "--format", "json", FIXTURES.resolve("proposal-libreoffice." + format));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("关于推动嘉湖两地共建沪苏湖科创走廊的提案", "（一）建立统一的规划机制");
    }
}
