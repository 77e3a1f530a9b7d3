package org.bridgehead.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.bridgehead.data.problem.AnswerJson;
import org.bridgehead.data.problem.ProblemReader;
import org.bridgehead.data.problem.Solved;
import org.junit.jupiter.api.Test;

/**
 * The tables and examples of {@code docs/FORMATS.md} are what the catalogue and the examples say. Run with {@code
 * -Dbridgehead.golden=write} to write them anew, and read the difference before it is committed.
 */
class FormatsDocTest {

    private static final Path DOCS = Path.of("..", "..", "docs");
    private static final Path FILE = DOCS.resolve("FORMATS.md");
    private static final String END = "<!-- end -->\n";

    @Test
    void tablesAreThoseOfTheCatalogue() throws IOException {
        String text = Files.readString(FILE);
        String current = within(text, "<!-- methods -->\n", END, table(MethodCatalogue.get()));
        current = within(current, "<!-- weightings -->\n", END, table(WeightingCatalogue.get()));
        current = within(current, "<!-- normalizations -->\n", END, table(NormalizationCatalogue.get()));
        current = within(current, "<!-- answer -->\n```json\n", "```\n", answer());
        if ("write".equals(System.getProperty("bridgehead.golden"))) {
            Files.writeString(FILE, current);
            return;
        }
        assertThat(text).isEqualTo(current);
    }

    @Test
    void examplesAreTheFilesOfTheirNames() throws IOException {
        String text = Files.readString(FILE);
        for (String name : new String[] {"json", "csv"}) {
            String example = Files.readString(DOCS.resolve("examples/sites." + name));
            assertThat(text).contains("```" + name + "\n" + example + "```\n");
        }
    }

    private static String answer() throws IOException {
        String problem = Files.readString(DOCS.resolve("examples/sites.json"));
        return AnswerJson.line(Solved.by(
                        ProblemReader.read("sites.json", problem.getBytes(StandardCharsets.UTF_8))
                                .get(0),
                        given -> given))
                + "\n";
    }

    private static String within(String text, String begin, String end, String content) {
        int from = text.indexOf(begin);
        assertThat(from).as("the mark " + begin.strip()).isNotNegative();
        int to = text.indexOf(end, from + begin.length());
        return text.substring(0, from + begin.length()) + content + text.substring(to);
    }

    private static String table(Catalogue<?> catalogue) {
        return "| name | 中文 | parameters |\n|---|---|---|\n"
                + catalogue.entries().stream().map(FormatsDocTest::row).collect(Collectors.joining());
    }

    private static String row(Entry<?> entry) {
        String aliases =
                entry.aliases().stream().map(alias -> ", `" + alias + "`").collect(Collectors.joining());
        String parameters =
                entry.parameters().stream().map(FormatsDocTest::parameter).collect(Collectors.joining("; "));
        return "| `" + entry.name() + "`" + aliases + " | " + entry.chinese() + " | " + parameters + " |\n";
    }

    private static String parameter(Parameter parameter) {
        String standing = parameter.required()
                ? ", required"
                : parameter
                        .otherwise()
                        .map(value -> ", default `" + value + "`")
                        .orElse(", optional");
        String choices = parameter.choices().isEmpty() || parameter.name().equals("normalization")
                ? ""
                : " (" + String.join(", ", parameter.choices()) + ")";
        return "`" + parameter.name() + "`: " + parameter.form().words() + standing + choices + "; "
                + parameter.about();
    }
}
