package org.bridgehead.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    private static final String SIMPLIFIED = "关于共建跨海通道的建议\n一、两地企业往来日益密切，口岸设施有待改善。\n";
    private static final String TRADITIONAL = "關於共建跨海通道的建議\n一、兩地企業往來日益密切，口岸設施有待改善。\n";

    @Test
    void textIsDecodedByItsBytes() {
        String text = "方案,成本\n甲,1";
        assertThat(Decoding.text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(Decoding.text(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(text);
        assertThat(Decoding.text(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
        assertThat(Decoding.text(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(text);
        assertThat(Decoding.text(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(text);
        assertThatThrownBy(() -> Decoding.text(new byte[] {(byte) 0xFF, 1, 2}))
                .hasMessageContaining("the bytes are no UTF-8 here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"})
    void traditionalTextNeedsNoMark(String encoding) {
        assertDecided(TRADITIONAL, encoding, encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void simplifiedTextNeedsNoMark(String encoding) {
        assertDecided(SIMPLIFIED, encoding, encoding);
    }

    @ParameterizedTest
    @CsvSource({"城市,GB18030", "城市,Big5", "合作,GB18030", "合作,Big5", "發展規劃,Big5", "区域协同,GB18030"})
    void afewCommonCharactersAreEnough(String text, String encoding) {
        assertDecided(text, encoding, encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutMarkIsToldByItsNulBytes(String encoding) {
        assertDecided("a,b\n1,2", encoding, encoding);
        assertDecided("甲,b\n1,2", encoding, encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutMarkAndWithoutAsciiIsToldByItsCommonCharacters(String encoding) {
        assertDecided("推进长三角一体化发展，建设国家中心城市。", encoding, encoding);
    }

    @Test
    void charactersOfHongKongAreReadInBig5() {
        assertDecided("深圳與香港共建邨屋及口岸，發展金融服務。", "Big5-HKSCS", "Big5-HKSCS");
    }

    @Test
    void asciiOfEvenLengthIsNotTakenForUtf16() {
        assertThat(Decoding.of("Bush hid the facts".getBytes(StandardCharsets.US_ASCII))
                        .encoding())
                .isEqualTo("UTF-8");
    }

    @Test
    void bytesThatReadEquallyWellInTwoEncodingsAreRefused() {
        byte[] bytes = ambiguous();
        assertThatThrownBy(() -> Decoding.of(bytes))
                .isInstanceOf(FileException.class)
                .hasMessageContaining("GB18030")
                .hasMessageContaining("Big5")
                .hasMessageContaining("too little text")
                .hasMessageContaining("\nMaybe ");
    }

    /** Two bytes that are a common character in both encodings. */
    private static byte[] ambiguous() {
        for (int lead = 0xA4; lead < 0xC6; lead++) {
            for (int trail = 0xA1; trail < 0xFE; trail++) {
                byte[] bytes = bytes(lead, trail);
                String big5 = new String(bytes, Charset.forName("Big5"));
                String gb = new String(bytes, Charset.forName("GB18030"));
                if (CommonCharacters.contain(big5.charAt(0)) && CommonCharacters.contain(gb.charAt(0))) {
                    return bytes;
                }
            }
        }
        throw new AssertionError("no such character");
    }

    @Test
    void utf32IsRefusedByName() {
        for (String name : new String[] {"UTF-32LE", "UTF-32BE"}) {
            Charset charset = Charset.forName(name);
            assertThatThrownBy(() -> Decoding.of(SIMPLIFIED.getBytes(charset)))
                    .hasMessageContaining("is in " + name + ", which is not read");
            assertThatThrownBy(() -> Decoding.of(("\uFEFF" + SIMPLIFIED).getBytes(charset)))
                    .hasMessageContaining("is in " + name + ", which is not read");
        }
    }

    @Test
    void wrongBytesAreNamedByOffset() {
        assertFault(6, Bytes.concat("合作".getBytes(StandardCharsets.UTF_8), bytes(0xFF, 0xFF, 'a')));
        byte[] gb = SIMPLIFIED.getBytes(Charset.forName("GB18030"));
        gb[20] = (byte) 0xFF;
        assertThatThrownBy(() -> Decoding.of(gb))
                .hasMessageContaining("no GB18030 (byte 20)")
                .hasMessageContaining("no Big5 (byte ");
        byte[] big5 = TRADITIONAL.getBytes(Charset.forName("Big5"));
        big5[20] = (byte) 0xFF;
        assertThatThrownBy(() -> Decoding.of(big5)).hasMessageContaining("no Big5 (byte 20)");
        assertFault(4, bytes(0xFF, 0xFE, 'a', 0, 'b'));
        assertFault(2, bytes('a', 'b', 0, 'c'));
    }

    @Test
    void latinTextOfAnotherEncodingIsNotTakenForChinese() {
        byte[] bytes = "Où est passé le déjeuner à Genève".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Decoding.of(bytes)).isInstanceOf(FileException.class);
    }

    @Test
    void aDeclaredEncodingCountsWhereItReads() {
        byte[] gb = SIMPLIFIED.getBytes(Charset.forName("GB18030"));
        byte[] utf8 = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        byte[] big5 = TRADITIONAL.getBytes(Charset.forName("Big5"));
        assertThat(Decoding.of(gb, "gb2312")).isEqualTo(new Decoding(SIMPLIFIED, "GB18030"));
        assertThat(Decoding.of(gb, " GBK ").encoding()).isEqualTo("GB18030");
        assertThat(Decoding.of(big5, "big5")).isEqualTo(new Decoding(TRADITIONAL, "Big5"));
        assertThat(Decoding.of(gb, "utf-8").encoding()).isEqualTo("GB18030");
        assertThat(Decoding.of(utf8, "gb2312").encoding()).isEqualTo("UTF-8");
        assertThat(Decoding.of(utf8, "iso-8859-1").encoding()).isEqualTo("UTF-8");
        assertThat(Decoding.of(gb, "iso-8859-1").encoding()).isEqualTo("GB18030");
        assertThat(Decoding.of(gb, "no such name").encoding()).isEqualTo("GB18030");
        assertThat(Decoding.of(utf8, "utf-16").encoding()).isEqualTo("UTF-8");
        assertThat(Decoding.of("Genève".getBytes(StandardCharsets.ISO_8859_1), "iso-8859-1"))
                .isEqualTo(new Decoding("Genève", "ISO-8859-1"));
    }

    private static void assertDecided(String text, String encoding, String decision) {
        assertThat(Decoding.of(text.getBytes(Charset.forName(encoding)))).isEqualTo(new Decoding(text, decision));
    }

    private static void assertFault(long offset, byte[] bytes) {
        assertThatThrownBy(() -> Decoding.of(bytes))
                .asInstanceOf(type(FileException.class))
                .satisfies(e -> assertThat(e.offset()).isEqualTo(OptionalLong.of(offset)));
    }

    private static byte[] bytes(int... units) {
        byte[] bytes = new byte[units.length];
        for (int i = 0; i < units.length; i++) {
            bytes[i] = (byte) units[i];
        }
        return bytes;
    }
}
