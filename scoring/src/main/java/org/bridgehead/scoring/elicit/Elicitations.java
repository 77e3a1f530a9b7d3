package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.bridgehead.scoring.decision.DecisionException;

/** The procedures that take one number an item. */
public final class Elicitations {

    private static final ImmutableList<Elicitation<?>> ALL =
            ImmutableList.of(roc(), rs(), rr(), swing(), swara(), fucom(), rancom());

    private Elicitations() {}

    /** Returns rank-order centroid weights from {@code ranks}. */
    public static Elicitation<DirectWeights> roc() {
        return RankOrder.CENTROID;
    }

    /** Returns rank-sum weights from {@code ranks}. */
    public static Elicitation<DirectWeights> rs() {
        return RankOrder.SUM;
    }

    /** Returns rank-reciprocal weights from {@code ranks}. */
    public static Elicitation<DirectWeights> rr() {
        return RankOrder.RECIPROCAL;
    }

    /** Returns swing weights from {@code points}. */
    public static Elicitation<DirectWeights> swing() {
        return new Swing();
    }

    /** Returns SWARA from the comparative importances {@code s}. */
    public static Elicitation<SwaraWeights> swara() {
        return new Swara();
    }

    /** Returns FUCOM from {@code priorities}. */
    public static Elicitation<FucomWeights> fucom() {
        return new Fucom();
    }

    /** Returns RANCOM from a {@code ranking}. */
    public static Elicitation<RancomWeights> rancom() {
        return new Rancom();
    }

    /** All procedures. */
    public static ImmutableList<Elicitation<?>> all() {
        return ALL;
    }

    /**
     * Returns the procedure of this name.
     *
     * @throws DecisionException if there is none
     */
    public static Elicitation<?> named(String name) {
        return ALL.stream()
                .filter(elicitation -> elicitation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DecisionException("there is no elicitation \"" + name + "\"\nMaybe one of: "
                        + ALL.stream().map(Elicitation::name).collect(Collectors.joining(", "))));
    }
}
