package org.bridgehead.data.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a case is equal, differs, or is refused; {@code published.json} holds numbers that papers print. */
class VectorStatusTest {

    private static String text(String name) {
        try {
            return Resources.toString(
                    Resources.getResource(VectorStatusTest.class, name + ".json"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"published", "rank_correlation", "weights_ahp", "weights_bwm", "weights_subjective"})
    void everythingExpectedIsMet(String name) {
        assertThat(VectorFile.read(text(name)).check()).isNotEmpty().allSatisfy(result -> {
            assertThat(result.status()).as(result.line()).isEqualTo(VectorStatus.EQUAL);
            assertThat(result.isFailure()).isFalse();
        });
    }

    @Test
    void computedHasTheKeysOfWhatIsExpected() {
        VectorResult result = VectorFile.read(text("vikor")).check().get(0);
        assertThat(result.computed()).containsOnlyKeys("scores", "ranks", "extra");
        assertThat(result.computed().get("ranks")).asString().contains("groups", "competition", "average", "dense");
        assertThat(result.line())
                .startsWith("{\"method\":\"vikor\",\"id\":\"vikor-p-001\",\"status\":\"equal\",\"maxDifference\":");
    }

    private static final String DEGENERATE =
            "{\"method\":\"wsm\",\"cases\":[{\"id\":\"d\",\"matrix\":[[1,7],[2,7],[0,7]],"
                    + "\"types\":[1,-1],\"weights\":[0.5,0.5],\"params\":{\"normalization\":\"minmax\"},\"expected\":null,"
                    + "\"recommended\":{\"policy\":\"accept\",\"ranks_without_constant\":[2,1,3]}}]}";

    @Test
    void ranksWithoutTheConstantCriterionAreWhatIsExpectedWhereNothingElseIs() {
        VectorResult result = VectorFile.read(DEGENERATE).check().get(0);
        assertThat(result.status()).isEqualTo(VectorStatus.EQUAL);
        assertThat(result.computed()).containsOnlyKeys("ranks");
        VectorResult other = VectorFile.read(DEGENERATE.replace("[2,1,3]", "[1,2,3]"))
                .check()
                .get(0);
        assertThat(other.isFailure()).isTrue();
    }

    @Test
    void refusalIsAnErrorAndNoFailureWhereTheCaseWantsIt() {
        String wanted = DEGENERATE.replace("accept\",\"ranks_without_constant\":[2,1,3]", "reject\"");
        VectorResult zero = VectorFile.read(wanted.replace("[1,-1]", "[-1,-1]").replace("minmax", "sum"))
                .check()
                .get(0);
        assertThat(zero.status()).isEqualTo(VectorStatus.ERROR);
        assertThat(zero.isFailure()).isFalse();
        assertThat(zero.message().orElseThrow()).contains("row 2");
        VectorResult answered = VectorFile.read(wanted).check().get(0);
        assertThat(answered.status()).isEqualTo(VectorStatus.DIFFERS);
        assertThat(answered.message().orElseThrow()).contains("wants to be refused");
    }

    private static VectorResult altered(String name, String from, String to) {
        String text = text(name);
        assertThat(text).contains(from);
        return VectorFile.read(text.replace(from, to)).check().get(0);
    }

    @Test
    void everyKindOfDifferenceIsFound() {
        assertDiffers(altered("vikor", "\"scores\":[", "\"scores\":[9,"), "scores");
        assertDiffers(altered("vikor", "\"acceptable_advantage\":", "\"acceptable_advantage\":7,\"x\":"), "advantage");
        assertDiffers(altered("vikor", "\"extra\":{", "\"extra\":{\"T\":[1],"), "extra.T", "not computed");
        assertDiffers(altered("vikor", "\"groups\":[[", "\"groups\":[[9,"), "groups");
        assertDiffers(altered("vikor", "\"dense\":[", "\"dense\":[1.5,"), "dense");
        assertDiffers(altered("electre_i", "\"kernel\":[", "\"kernel\":[9,"), "kernel");
        assertDiffers(altered("weights_ahp", "Saaty 1980", "Saaty 1981"), "RI_table");
    }

    private static void assertDiffers(VectorResult result, String... said) {
        assertThat(result.status()).as(result.line()).isEqualTo(VectorStatus.DIFFERS);
        assertThat(result.isFailure()).isTrue();
        assertThat(result.message().orElseThrow()).contains(said);
    }

    @Test
    void refusalOfACaseThatExpectsNumbersIsAFailure() {
        VectorResult result = altered("vikor", "\"params\":{\"v\":", "\"params\":{\"w\":1,\"v\":");
        assertThat(result.status()).isEqualTo(VectorStatus.ERROR);
        assertThat(result.isFailure()).isTrue();
    }

    @Test
    void toleranceOfACaseWinsOverThatOfItsFile() {
        String text = text("weights_lopcow").replace("\"weights\":[0.", "\"weights\":[0.0");
        assertThat(VectorFile.read(text).check().get(0).status()).isEqualTo(VectorStatus.DIFFERS);
        String tolerant = text.replace("\"params\"", "\"case_tolerance\":{\"rel\":0,\"abs\":1},\"params\"");
        VectorResult result = VectorFile.read(tolerant).check().get(0);
        assertThat(result.status()).isEqualTo(VectorStatus.EQUAL);
        assertThat(result.maxDifference().orElseThrow()).isGreaterThan(0.01);
    }

    @Test
    void casesAtFaultAreErrorsAndDoNotStopTheOthers() {
        List<VectorResult> results = VectorFile.read(
                        "{\"method\":\"wsm\",\"cases\":[{\"id\":\"a\",\"expected\":{\"scores\":[1]}},"
                                + "{\"id\":\"b\",\"types\":[2],\"matrix\":[[1]],\"weights\":[1],\"expected\":{\"scores\":[1]}},"
                                + "{\"method\":\"nosuch\"}]}")
                .check();
        assertThat(results)
                .extracting(VectorResult::status)
                .containsExactly(VectorStatus.ERROR, VectorStatus.ERROR, VectorStatus.UNSUPPORTED);
        assertThat(results.get(1).message().orElseThrow()).contains("a type must be 1 or -1 but is 2.0");
        assertThat(results.get(2).id()).isEqualTo("case 2");
    }
}
