package org.bridgehead.extract.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.extract.document.office.Docx.family;
import static org.bridgehead.extract.document.office.Docx.item;
import static org.bridgehead.extract.document.office.Docx.level;
import static org.bridgehead.extract.document.office.Docx.list;
import static org.bridgehead.extract.document.office.Docx.p;
import static org.bridgehead.extract.document.office.Docx.startAt;

import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.file.Decoding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text and the document whose paragraphs are its lines read the same, also where the document numbers them itself. */
class DocxCorpusTest {

    private static final Path SEEDS = Path.of("..", "..", "seeds");
    private static final Pattern MARKER =
            Pattern.compile("^(?:([一二三四五六七八九十]{1,2})、|（([一二三四五六七八九十]{1,2})）|(\\d{1,2})\\. )");
    private static final List<String> NUMERALS =
            IntStream.rangeClosed(0, 99).mapToObj(HanNumbers::counting).toList();

    static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>();
        for (Path directory : List.of(SEEDS.resolve("corpus").resolve("development"), SEEDS.resolve("proposals"))) {
            try (Stream<Path> files = Files.list(directory)) {
                files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(texts::add);
            }
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void documentReadsAsItsText(Path file) throws IOException {
        List<String> lines =
                Decoding.of(Files.readAllBytes(file)).text().lines().toList();
        String seen = lines.stream()
                .map(Visible::lines)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
        String[] typed = lines.stream().map(line -> p(escaped(line))).toArray(String[]::new);
        assertThat(Docx.text(typed)).isEqualTo(seen);
        assertThat(numbered(lines).text()).isEqualTo(seen);
    }

    private static String escaped(String line) {
        return HtmlEscapers.htmlEscaper().escape(line);
    }

    /** Has the document number what the text numbers, each item a list of its own that starts at its number. */
    private static Docx numbered(List<String> lines) {
        List<String> body = new ArrayList<>();
        StringBuilder lists = new StringBuilder(family(1, level(0, "chineseCounting", "%1、"))
                + family(2, level(0, "chineseCounting", "（%1）"))
                + family(3, level(0, "decimal", "%1.")));
        for (String line : lines) {
            Matcher marker = MARKER.matcher(line);
            int group = marker.find()
                    ? IntStream.of(1, 2, 3).filter(i -> marker.group(i) != null).sum()
                    : 0;
            int number = group == 0
                    ? -1
                    : group == 3 ? Integer.parseInt(marker.group(3)) : NUMERALS.indexOf(marker.group(group));
            if (number < 1) {
                body.add(p(escaped(line)));
            } else {
                lists.append(list(body.size() + 1, group, startAt(0, number)));
                body.add(item(body.size() + 1, 0, escaped(line.substring(marker.end()))));
            }
        }
        return Docx.of(String.join("", body)).withNumbering(lists.toString());
    }
}
