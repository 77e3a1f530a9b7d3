package org.bridgehead.data.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorFileTest {

    private static String text(String name) throws IOException {
        try (InputStream in =
                VectorFileTest.class.getResourceAsStream("/org/bridgehead/data/vectors/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "electre_i",
                "electre_iii",
                "electre_tri_b",
                "aras",
                "cocoso",
                "codas",
                "comet",
                "copras",
                "edas",
                "mabac",
                "mairca",
                "marcos",
                "moora",
                "moora_refpoint",
                "normalization",
                "probid",
                "promethee_ii",
                "rim",
                "spotis",
                "topsis",
                "vikor",
                "waspas",
                "weights_angle",
                "weights_critic",
                "weights_entropy",
                "weights_equal",
                "weights_gini",
                "weights_lopcow",
                "weights_merec",
                "weights_std",
                "weights_variance",
                "wpm",
                "wsm"
            })
    void everyCaseWithNumbersIsEqual(String name) throws IOException {
        List<VectorResult> results = VectorFile.read(text(name)).check();
        assertThat(results).isNotEmpty();
        assertThat(results)
                .allSatisfy(result ->
                        assertThat(result.status()).as(result.line()).isIn(VectorStatus.EQUAL, VectorStatus.ERROR));
        assertThat(results).anyMatch(result -> result.status() == VectorStatus.EQUAL);
        assertThat(results.get(0).line()).contains("\"method\":\"" + name + "\"", "\"computed\":{");
    }

    @Test
    void aChangedNumberDiffersAndIsAFailure() throws IOException {
        String changed = text("wsm").replaceFirst("\"scores\":\\[0\\.", "\"scores\":[7.");
        VectorResult result = VectorFile.read(changed).check().get(0);
        assertThat(result.status()).isEqualTo(VectorStatus.DIFFERS);
        assertThat(result.isFailure()).isTrue();
        assertThat(result.line()).contains("\"status\":\"differs\"");
    }

    @Test
    void methodsOfLaterAreUnsupported() throws IOException {
        assertThat(VectorFile.read(text("smaa")).check())
                .allSatisfy(result -> assertThat(result.status()).isEqualTo(VectorStatus.UNSUPPORTED));
    }

    @Test
    void whatIsNoVectorFileIsRefused() {
        assertThatThrownBy(() -> VectorFile.read("{\"cases\":1}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VectorFile.read("not json")).isInstanceOf(IllegalArgumentException.class);
    }
}
