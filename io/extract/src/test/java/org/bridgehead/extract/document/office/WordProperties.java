package org.bridgehead.extract.document.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bridgehead.file.FileException;
import org.bridgehead.file.TextExtraction;
import org.junit.jupiter.api.Assertions;

/** Files that were changed at random are read or refused, and nothing else. */
class WordProperties {

    private static final Pattern VALUE = Pattern.compile("(?<=val=\")[^\"]*(?=\")");
    private static final Pattern NAME = Pattern.compile("(?<=w:)[a-zA-Z]+(?=[ />])");
    private static final List<String> VALUES =
            List.of("", "-1", "0", "9", "99999999999", "true", "Heading1", "bullet", "%1%9%", "x");
    private static final List<String> PARTS = List.of(Docx.DOCUMENT, Docx.DOCUMENT, Docx.NUMBERING, Docx.STYLES);

    @Property(tries = 300)
    void docxWithOtherElementsAndValuesIsReadOrRefused(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int changes) throws IOException {
        Docx docx = Docx.of(DocxTextTest.fixture("proposal-libreoffice.docx"));
        for (int i = 0; i < changes; i++) {
            String part = PARTS.get(random.nextInt(PARTS.size()));
            docx.with(part, changed(new String(docx.part(part), UTF_8), random));
        }
        assertReadOrRefused(WordDocuments.docx(), docx.bytes());
    }

    @Property(tries = 200)
    void docxWithOtherBytesInAPartIsReadOrRefused(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 4) int changes) throws IOException {
        Docx docx = Docx.of(DocxTextTest.fixture("proposal-libreoffice.docx"));
        String part = PARTS.get(random.nextInt(PARTS.size()));
        docx.with(part, changed(docx.part(part), random, changes));
        assertReadOrRefused(WordDocuments.docx(), docx.bytes());
    }

    @Property(tries = 200)
    void archiveWithOtherBytesIsReadOrRefused(@ForAll Random random, @ForAll @IntRange(min = 1, max = 8) int changes)
            throws IOException {
        byte[] docx = DocxTextTest.fixture("proposal-libreoffice.docx");
        assertReadOrRefused(WordDocuments.docx(), changed(docx, random, changes));
    }

    @Property(tries = 300)
    void docWithOtherBytesIsReadOrRefused(@ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int changes)
            throws IOException {
        byte[] doc = DocxTextTest.fixture("proposal-libreoffice.doc");
        assertReadOrRefused(WordDocuments.doc(), changed(doc, random, changes));
    }

    /** Gives all elements of a name another one that occurs too, or one attribute another value. */
    private static String changed(String xml, Random random) {
        if (random.nextBoolean()) {
            List<String> names = matches(NAME, xml);
            String from = names.get(random.nextInt(names.size()));
            String to = names.get(random.nextInt(names.size()));
            return xml.replaceAll("(?<=w:)" + from + "(?=[ />])", to);
        }
        int wanted = random.nextInt(Math.max(1, matches(VALUE, xml).size()));
        Matcher values = VALUE.matcher(xml);
        for (int i = 0; values.find(); i++) {
            if (i == wanted) {
                return xml.substring(0, values.start())
                        + VALUES.get(random.nextInt(VALUES.size()))
                        + xml.substring(values.end());
            }
        }
        return xml;
    }

    private static List<String> matches(Pattern pattern, String xml) {
        return pattern.matcher(xml).results().map(match -> match.group()).toList();
    }

    /** Sets, flips and copies bytes, or cuts the rest off. */
    private static byte[] changed(byte[] bytes, Random random, int changes) {
        byte[] changed = bytes.clone();
        int way = random.nextInt(5);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (way) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> changed[at] = (byte) (0x20 + random.nextInt(0x5F));
                case 3 ->
                    Arrays.fill(changed, at, Math.min(bytes.length, at + 4), (byte) (random.nextBoolean() ? -1 : 0x7F));
                default -> {
                    return Arrays.copyOf(changed, at);
                }
            }
        }
        return changed;
    }

    private static void assertReadOrRefused(TextExtraction extraction, byte[] bytes) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try {
                assertThat(extraction.text(bytes)).isNotBlank();
            } catch (FileException e) {
                assertThat(e.getMessage()).contains("\nMaybe ");
            }
        });
    }
}
