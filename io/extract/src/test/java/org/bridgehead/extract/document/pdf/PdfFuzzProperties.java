package org.bridgehead.extract.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bridgehead.file.FileException;

class PdfFuzzProperties {

    private static final byte[] MADE = made();
    private static final byte[] OFFICE = resource("office.pdf");

    private static byte[] made() {
        PdfSheet sheet = new PdfSheet();
        for (int page = 1; page <= 3; page++) {
            sheet.text(280, 800, 10, "- " + page + " -").paragraph(80, 100, 416, 16, PdfTextTest.FIRST);
            sheet.page();
        }
        return sheet.bytes();
    }

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(PdfFuzzProperties.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 400, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void mutatedDocumentsAreReadOrRefused(@ForAll long seed) {
        byte[] bytes = mutated(seed);
        try {
            String text =
                    new PdfText(new PdfLimits(50, 100_000, 16L << 20, 1_000_000, Duration.ofSeconds(10))).text(bytes);
            assertThat(text.lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.strip()));
        } catch (FileException e) {
            assertThat(e).hasMessageContaining("\nMaybe ");
        }
    }

    static byte[] mutated(long seed) {
        Random random = new Random(seed);
        byte[] bytes = (random.nextBoolean() ? MADE : OFFICE).clone();
        int changes = 1 + random.nextInt(30);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] = (byte) ('0' + random.nextInt(10));
                case 2 -> {
                    int length = Math.min(random.nextInt(64), bytes.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
                }
                default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return random.nextInt(10) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
