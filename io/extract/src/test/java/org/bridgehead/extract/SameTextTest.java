package org.bridgehead.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.bridgehead.core.model.Dossier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A proposal is read the same from text, web page and Markdown, up to offsets. */
class SameTextTest {

    private static final Path PROPOSALS = Path.of("../../seeds/proposals");
    private static final ProposalReader READER = ProposalReader.standard();

    @ParameterizedTest
    @ValueSource(strings = {"hangzhou-linping.txt", "huzhou.txt", "jiaxing.txt"})
    void aPageAndMarkdownSayWhatTheTextSays(String name) throws IOException {
        String text = Files.readString(PROPOSALS.resolve(name));
        String expected = facts(text.getBytes(StandardCharsets.UTF_8), "text");
        assertThat(facts(page(text).getBytes(Charset.forName("GB18030")), "html"))
                .isEqualTo(expected);
        assertThat(facts(markdown(text).getBytes(StandardCharsets.UTF_8), "markdown"))
                .isEqualTo(expected);
    }

    private static String page(String text) {
        return "<html><head><meta charset=gb2312></head><body><ul class=nav><li><a href=1>首页</a></ul><div>"
                + text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> "<p>&nbsp; "
                                + line.strip().replaceFirst("([\\u4e00-\\u9fa5])([\\u4e00-\\u9fa5])", "$1\n<b>$2</b>")
                                + "</p>")
                        .collect(Collectors.joining("\n"))
                + "</div><footer>版权所有</footer></body></html>";
    }

    private static String markdown(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> (isHeading(line) ? "## " : "") + line.strip().replaceFirst("([。；])(.+)", "$1**$2**"))
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean isHeading(String line) {
        return line.length() <= 30 && !line.matches(".*[。；：]");
    }

    private static String facts(byte[] bytes, String format) {
        ReadingResult result = READER.read("a", new ByteArrayInputStream(bytes));
        assertThat(result.faults()).isEmpty();
        assertThat(result.dossiers())
                .allMatch(dossier -> dossier.source().format().equals(format));
        return result.dossiers().stream().map(SameTextTest::facts).collect(Collectors.joining("\n"));
    }

    private static String facts(Dossier dossier) {
        return (dossier.proposal() + "\n" + dossier.mentions() + "\n" + dossier.statuses() + "\n" + dossier.links())
                .replaceAll("\\[?\\[\\d+, \\d+\\)(?:, \\[\\d+, \\d+\\))*\\]?", "")
                .replaceAll("[\\s*　]", "")
                .replace(",", ",\n");
    }
}
