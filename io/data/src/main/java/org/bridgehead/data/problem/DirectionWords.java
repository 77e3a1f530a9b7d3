package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import org.bridgehead.scoring.decision.Direction;

/** The words and numbers that say whether more of a criterion is better. */
final class DirectionWords {

    /** What messages offer. */
    static final String ADVICE = "Maybe write benefit or cost (max, min, 1, -1, 效益, 成本, 正向, 负向 will do too).";

    private static final ImmutableMap<String, Direction> WORDS = ImmutableMap.<String, Direction>builder()
            .put("benefit", Direction.BENEFIT)
            .put("max", Direction.BENEFIT)
            .put("1", Direction.BENEFIT)
            .put("+1", Direction.BENEFIT)
            .put("+", Direction.BENEFIT)
            .put("1.0", Direction.BENEFIT)
            .put("效益", Direction.BENEFIT)
            .put("效益型", Direction.BENEFIT)
            .put("正向", Direction.BENEFIT)
            .put("cost", Direction.COST)
            .put("min", Direction.COST)
            .put("-1", Direction.COST)
            .put("-", Direction.COST)
            .put("-1.0", Direction.COST)
            .put("成本", Direction.COST)
            .put("成本型", Direction.COST)
            .put("负向", Direction.COST)
            .put("逆向", Direction.COST)
            .buildOrThrow();

    private DirectionWords() {}

    /** Returns the direction of a plain value. */
    static Optional<Direction> find(Object value) {
        return Optional.ofNullable(WORDS.get(String.valueOf(value).strip().toLowerCase(Locale.ROOT)));
    }
}
