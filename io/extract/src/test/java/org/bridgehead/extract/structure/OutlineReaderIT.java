package org.bridgehead.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.text.SourceDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlineReaderIT {

    private static final int UNITS = 1_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"推进两地产业园合作，", "甲", "（“", "一是，", "。", "建议\n", "1、建设\n", "共建园区。"})
    void aLongTextOfOnePieceIsReadToItsEnd(String piece) {
        SourceDocument source = SourceDocument.of("long.txt", piece.repeat(UNITS / piece.length()));
        ImmutableList<ProposalOutline> outlines = OutlineReaderTest.READER.read(source);
        assertThat(outlines).hasSize(1);
    }
}
