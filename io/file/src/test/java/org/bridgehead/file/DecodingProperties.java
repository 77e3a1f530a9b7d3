package org.bridgehead.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecodingProperties {

    private static final List<String> COMMON = IntStream.rangeClosed(0x4E00, 0x9FFF)
            .filter(unit -> CommonCharacters.contain((char) unit))
            .mapToObj(Character::toString)
            .filter(character -> Charset.forName("Big5").newEncoder().canEncode(character))
            .collect(Collectors.toList());

    @Provide
    Arbitrary<String> texts() {
        // The line feed is a NUL byte in UTF-16: without one, a few characters may have the bytes of letters.
        return Arbitraries.of(COMMON).list().ofMinSize(6).ofMaxSize(60).map(parts -> String.join("", parts) + "\n");
    }

    @Provide
    Arbitrary<String> encodings() {
        return Arbitraries.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE");
    }

    @Property(tries = 3000)
    void aTextOfCommonCharactersIsReadInItsEncoding(
            @ForAll("texts") String text, @ForAll("encodings") String encoding) {
        try {
            assertThat(Decoding.of(text.getBytes(Charset.forName(encoding)))).isEqualTo(new Decoding(text, encoding));
        } catch (FileException e) {
            assertThat(e).hasMessageContaining("too little text");
        }
    }

    @Property(tries = 5000)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            assertThat(Decoding.of(bytes).encoding()).isNotBlank();
        } catch (FileException e) {
            assertThat(e).hasMessageContaining("\nMaybe ");
        }
    }
}
