package org.bridgehead.core.industry;

import java.util.Optional;
import org.bridgehead.core.text.Checks;

/**
 * An industry with its place in a taxonomy.
 *
 * @param code unique in the taxonomy
 * @param name its canonical name
 * @param granularity how narrow the name is
 * @param parent the next broader industry, or nothing at the top
 * @param supporting whether it is a service that only supports other industries (科技服务, 检验检测, 现代物流)
 */
public record Industry(
        IndustryCode code, String name, Granularity granularity, Optional<IndustryCode> parent, boolean supporting) {

    /** Checks name and parent. */
    public Industry {
        Checks.name("industry name", name);
        if (parent.isPresent() && parent.get().equals(code)) {
            throw new IllegalArgumentException("industry " + code + " must not be its own parent");
        }
    }

    /** Returns an industry without parent that is not a supporting service. */
    public static Industry of(String code, String name, Granularity granularity) {
        return new Industry(IndustryCode.of(code), name, granularity, Optional.empty(), false);
    }
}
