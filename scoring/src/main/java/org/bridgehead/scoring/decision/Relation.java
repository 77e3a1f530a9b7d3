package org.bridgehead.scoring.decision;

import com.google.common.collect.ImmutableList;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How one alternative stands to another in a partial order. */
public enum Relation {
    /** The first is better. */
    PREFERRED("P+"),
    /** The second is better. */
    OUTRANKED("P-"),
    /** Neither is better. */
    INDIFFERENT("I"),
    /** Each is better in another respect. */
    INCOMPARABLE("R");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    /** The name in files. */
    public String code() {
        return code;
    }

    /** Returns the relation of two alternatives from whether one is ahead in one of two orders, and the other likewise. */
    static Relation of(boolean isFirstAhead, boolean isSecondAhead) {
        if (isFirstAhead) {
            return isSecondAhead ? INCOMPARABLE : PREFERRED;
        }
        return isSecondAhead ? OUTRANKED : INDIFFERENT;
    }

    /** The square table of codes whose rows {@code row} gives. */
    static ImmutableList<ImmutableList<String>> codes(int size, IntFunction<IntFunction<Relation>> row) {
        return IntStream.range(0, size)
                .mapToObj(a -> IntStream.range(0, size)
                        .mapToObj(row.apply(a))
                        .map(Relation::code)
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }
}
