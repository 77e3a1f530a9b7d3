package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.DecisionException.Fault;

/** What can be wrong, or questionable, with best–worst judgements. */
final class BestWorstFaults {

    private static final double LARGEST = 1000;

    private BestWorstFaults() {}

    /** Returns the indices of the best and the worst item after checking the lists. */
    static int[] bestAndWorst(double[] bestToOthers, double[] othersToWorst) {
        check("best_to_others", bestToOthers);
        check("others_to_worst", othersToWorst);
        if (bestToOthers.length != othersToWorst.length) {
            throw new DecisionException("both lists must have one number an item but best_to_others has "
                    + bestToOthers.length + " and others_to_worst has " + othersToWorst.length
                    + "\nMaybe the best or the worst item itself, which counts 1, was left out.");
        }
        int[] pair = pair(bestToOthers, othersToWorst);
        double span = bestToOthers[pair[1]];
        for (int j = 0; j < bestToOthers.length && span == 1; j++) {
            if (bestToOthers[j] > 1 || othersToWorst[j] > 1) {
                throw new DecisionException(Fault.column(
                        "the best and the worst item are rated equal but item " + j + " is rated " + bestToOthers[j]
                                + " against the best and " + othersToWorst[j] + " against the worst"
                                + "\nMaybe another item is the worst.",
                        j));
            }
        }
        return pair;
    }

    static ImmutableList<String> advice(BestWorst judgements) {
        ImmutableList.Builder<String> advice = ImmutableList.builder();
        for (int j = 0; j < judgements.size(); j++) {
            double rating = Math.max(judgements.overOther(j), judgements.overWorst(j));
            if (rating > SaatyScale.TOP) {
                advice.add("item " + j + " is rated " + rating + ", beyond the scale of 1 to 9");
            }
            if (rating > judgements.bestOverWorst()) {
                advice.add("item " + j + " is rated " + rating + ", beyond the " + judgements.bestOverWorst()
                        + " that the best has over the worst");
            }
        }
        return advice.build();
    }

    private static void check(String name, double[] values) {
        Judgements.check(name, "from 1 to 1000", value -> value >= 1 && value <= LARGEST, values);
    }

    private static int[] pair(double[] bestToOthers, double[] othersToWorst) {
        int best = firstOne(bestToOthers, "best_to_others", "best");
        int worst = firstOne(othersToWorst, "others_to_worst", "worst");
        for (int b = best; b < bestToOthers.length; b++) {
            for (int w = worst; w < othersToWorst.length; w++) {
                boolean isPair = bestToOthers[b] == 1 && othersToWorst[w] == 1 && bestToOthers[w] == othersToWorst[b];
                if (isPair && (b != w || bestToOthers.length == 1)) {
                    return new int[] {b, w};
                }
            }
        }
        throw new DecisionException(Fault.column(
                "both lists must say the same of best and worst but best_to_others has " + bestToOthers[worst]
                        + " in column " + worst + " and others_to_worst has " + othersToWorst[best] + " in column "
                        + best
                        + "\nMaybe one of the two is a slip.",
                worst));
    }

    private static int firstOne(double[] values, String list, String item) {
        for (int j = 0; j < values.length; j++) {
            if (values[j] == 1) {
                return j;
            }
        }
        throw new DecisionException(list + " must have a 1 for the " + item + " item itself but has none"
                + "\nMaybe the " + item + " item was left out.");
    }
}
