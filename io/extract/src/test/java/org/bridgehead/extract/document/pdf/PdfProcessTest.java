package org.bridgehead.extract.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.bridgehead.extract.progress.ReadingInterruptedException;
import org.bridgehead.file.FileException;
import org.junit.jupiter.api.Test;

class PdfProcessTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @Test
    void aProcessSaysWhatThisOneWould() {
        byte[] bytes = PdfFuzzProperties.resource("office.pdf");
        assertThat(PdfProcess.of(JAVA).text(bytes)).isEqualTo(PdfText.standard().text(bytes));
    }

    @Test
    void aFaultComesThroughAsItIs() {
        byte[] bytes = new PdfSheet().raw("0 0 m 9 9 l S").page().bytes();
        assertThatExceptionOfType(FileException.class)
                .isThrownBy(() -> PdfProcess.of(JAVA).text(bytes))
                .withMessageStartingWith("is a PDF document without text\nMaybe ");
    }

    @Test
    void severalMutatedDocumentsAreReadOrRefused() {
        for (long seed = 1; seed <= 6; seed++) {
            byte[] bytes = PdfFuzzProperties.mutated(seed);
            try {
                assertThat(PdfProcess.of(JAVA).text(bytes)).isNotBlank();
            } catch (FileException e) {
                assertThat(e).hasMessageContaining("\nMaybe ");
            }
        }
    }

    @Test
    void tooMuchMemoryIsAFault() {
        PdfSheet sheet = new PdfSheet();
        // What is hidden behind digits of base 16 unfolds unseen until the process itself meets its limit.
        byte[] bomb = PdfSheet.deflated(new byte[280 << 20]);
        StringBuilder digits = new StringBuilder(bomb.length * 2);
        for (byte unit : bomb) {
            digits.append(String.format("%02X", unit));
        }
        int hidden = sheet.stream(
                "/Filter[/ASCIIHexDecode/FlateDecode]",
                digits.append('>').toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThatExceptionOfType(FileException.class)
                .isThrownBy(() -> PdfProcess.of(JAVA).text(sheet.page(hidden).bytes()))
                .withMessageContaining("more memory than 256m bytes");
    }

    @Test
    void tooMuchTimeIsAFault() {
        assertThatExceptionOfType(FileException.class)
                .isThrownBy(() -> new PdfProcess(JAVA, Duration.ofMillis(1))
                        .text(new PdfSheet().page().bytes()))
                .withMessageContaining("is not read within");
    }

    @Test
    void aProgramThatCannotBeStartedIsNamed() {
        assertThatExceptionOfType(FileException.class)
                .isThrownBy(() -> PdfProcess.of(Path.of("no", "such", "java")).text(new byte[0]))
                .withMessageContaining("could not be started with")
                .withMessageContaining("\nMaybe ");
    }

    @Test
    void anInterruptionEndsTheWait() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(
                            () -> PdfProcess.of(JAVA).text(new PdfSheet().page().bytes()))
                    .isInstanceOf(ReadingInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
