package org.bridgehead.extract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.common.hash.Hashing;
import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.bridgehead.core.text.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDocumentReaderTest {

    private static final String TEXT = "关于共建联合实验室的建议，“三地一体”。\r\n一、现状\n";

    private final DocumentReader reader = DocumentReaders.standard();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void textIsReadInItsEncoding(String encoding) {
        SourceDocument document = read("a.txt", TEXT.getBytes(Charset.forName(encoding)));
        assertThat(document.text()).isEqualTo(TEXT);
        assertThat(document.encoding()).isEqualTo(encoding);
    }

    @Test
    void aByteOrderMarkDecidesAndIsDropped() {
        byte[] utf8 = Bytes.concat(bytes(0xEF, 0xBB, 0xBF), TEXT.getBytes(StandardCharsets.UTF_8));
        byte[] little = Bytes.concat(bytes(0xFF, 0xFE), TEXT.getBytes(StandardCharsets.UTF_16LE));
        byte[] big = Bytes.concat(bytes(0xFE, 0xFF), TEXT.getBytes(StandardCharsets.UTF_16BE));
        assertThat(read("a", utf8).text()).isEqualTo(TEXT);
        assertThat(read("a", little).text()).isEqualTo(TEXT);
        assertThat(read("a", big).text()).isEqualTo(TEXT);
        assertThat(read("a", big).encoding()).isEqualTo("UTF-16BE");
    }

    @Test
    void theHashIsThatOfTheBytes() {
        byte[] bytes = TEXT.getBytes(Charset.forName("GB18030"));
        assertThat(read("a", bytes).sha256())
                .isEqualTo(Hashing.sha256().hashBytes(bytes).toString());
    }

    @Test
    void invalidBytesAreNamedByOffset() {
        byte[] bytes = Bytes.concat("合作".getBytes(StandardCharsets.UTF_8), bytes(0xFF, 0xFF, 'a'));
        assertThatThrownBy(() -> reader.read("a.txt", bytes))
                .hasMessageContaining("a.txt, byte 6")
                .hasMessageContaining("\nMaybe ")
                .asInstanceOf(type(DocumentException.class))
                .satisfies(e -> assertThat(e.offset()).isEqualTo(OptionalLong.of(6)))
                .satisfies(e -> assertThat(e.document()).isEqualTo("a.txt"));
    }

    @Test
    void latinTextOfAnotherEncodingIsNotTakenForChinese() {
        byte[] bytes = "Où est passé le déjeuner à Genève".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> reader.read("a.txt", bytes)).isInstanceOf(DocumentException.class);
    }

    @Test
    void damagedUtf16IsNamed() {
        assertThatThrownBy(() -> reader.read("a.txt", bytes(0xFF, 0xFE, 'a', 0, 'b')))
                .hasMessageContaining("UTF-16LE")
                .hasMessageContaining("byte 4");
    }

    @Test
    void binaryFormatsAreRefusedByName() {
        assertThatThrownBy(() -> reader.read("a.txt", bytes(0x89, 'P', 'N', 'G', 13, 10)))
                .hasMessageContaining("PNG");
        assertThatThrownBy(() -> reader.read("a.txt", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("PDF");
        assertThatThrownBy(() -> reader.read("a.txt", bytes('P', 'K', 3, 4, 1))).hasMessageContaining("zip");
    }

    @Test
    void nulAndControlBytesAreRefused() {
        assertThatThrownBy(() -> reader.read("a", bytes('a', 'b', 0, 'c'))).hasMessageContaining("byte 2");
        assertThatThrownBy(() -> reader.read("a", bytes('a', 1, 2, 3, 'c'))).hasMessageContaining("control");
    }

    @Test
    void emptyAndBlankFilesAreRefused() {
        assertThatThrownBy(() -> reader.read("a", new byte[0])).hasMessageContaining("empty");
        assertThatThrownBy(() -> reader.read("a", " \n\u3000\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("white space");
    }

    private SourceDocument read(String name, byte[] bytes) {
        return reader.read(name, bytes).documents().get(0);
    }

    private static byte[] bytes(int... units) {
        byte[] bytes = new byte[units.length];
        for (int i = 0; i < units.length; i++) {
            bytes[i] = (byte) units[i];
        }
        return bytes;
    }
}
