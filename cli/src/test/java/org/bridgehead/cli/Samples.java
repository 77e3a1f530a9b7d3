package org.bridgehead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts for tests. */
final class Samples {

    /** The sample proposals that come along. */
    static final Path PROPOSALS = Path.of("..", "seeds", "proposals");

    private static final String GOOD = """
            关于推动台州与温岭共建海洋装备产业园的建议

            问题

            一、配套企业分散。温岭的船舶配套企业规模小，布局零散。

            建议

            一、共建海洋装备产业园。由台州市经信局牵头，2027年底前在温岭经济开发区建成海洋装备产业园一期。
            二、合办职业学校。台州职业技术学院与宁波市的船舶企业每年联合培养技工300人。
            三、互认检验结果。台州与宁波试行船舶配套产品检验结果互认。
            """;

    private Samples() {}

    /** Writes a small proposal without fault. */
    static Path good(Path directory) throws IOException {
        return Files.writeString(directory.resolve("good.txt"), GOOD);
    }

    static String good() {
        return GOOD;
    }
}
