package org.bridgehead.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandRunnerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "judge x.txt",
                "compare",
                "compare x.txt --format pdf",
                "compare x.txt --method magic",
                "compare x.txt --lang fr",
                "compare x.txt --weights 1,2",
                "compare x.txt --weights 1,2,x",
                "compare x.txt --weights 0,0,0",
                "compare x.txt --weights -1,1,1",
                "compare x.txt --weights heavy",
                "compare x.txt --colour",
                "compare x.txt -o",
                "extract"
            })
    void wrongUsageIsToldWithoutAResult(String line) {
        Run run = Run.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
    }

    @Test
    void helpNamesOnlyCommandsThatExist() {
        Run run = Run.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("compare", "extract", "evaluate", "rank", "vectors", "70")
                .doesNotContain("corpus");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpOfACommandNamesItsOptions() {
        assertThat(Run.of("compare", "--help").out())
                .contains(
                        "--format",
                        "--lang",
                        "--rubric",
                        "--lexicon",
                        "--weights",
                        "--method",
                        "--quiet",
                        "--text-out");
        assertThat(Run.of("extract", "--help").out())
                .contains("-o", "--lexicon")
                .doesNotContain("--method");
    }

    @Test
    void versionIsPrinted() {
        Run run = Run.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("bridgehead ");
    }

    @Test
    void defectIsToldInTwoLinesWithoutAStackTrace() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("the wheel came off");
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return read();
            }
        };
        Run run = Run.with(broken, "compare", "-");
        assertThat(run.status()).isEqualTo(70);
        assertThat(run.err().lines()).hasSize(2);
        assertThat(run.err())
                .contains("defect", "the wheel came off", "report it", "compare -")
                .doesNotContain("\tat ");
    }

    @Test
    void widthOfATerminalIsKeptInBounds() {
        assertThat(Console.width("80")).isEqualTo(80);
        assertThat(Console.width("20")).isEqualTo(60);
        assertThat(Console.width("9999")).isEqualTo(120);
        assertThat(Console.width("")).isEqualTo(100);
        assertThat(Console.width("wide")).isEqualTo(100);
    }
}
