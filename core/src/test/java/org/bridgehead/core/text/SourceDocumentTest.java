package org.bridgehead.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SourceDocumentTest {

    @Test
    void textInMemoryIsHashedInUtf8() {
        SourceDocument source = SourceDocument.of("a.txt", "abc");
        assertThat(source.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(source.encoding()).isEqualTo("UTF-8");
        assertThat(source.name()).isEqualTo("a.txt");
        assertThat(source.length()).isEqualTo(3);
    }

    @Test
    void hashThatIsNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceDocument(DocumentId.of("a"), "", "ABC", "UTF-8", "text"))
                .withMessageContaining("\"ABC\"");
    }

    @Test
    void messageFormLeavesTheTextOut() {
        assertThat(SourceDocument.of("a.txt", "很长的正文")).hasToString("SourceDocument[a.txt, 5 units, UTF-8]");
    }
}
