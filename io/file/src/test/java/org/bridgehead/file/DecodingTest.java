package org.bridgehead.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecodingTest {

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
}
