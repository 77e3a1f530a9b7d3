package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.bridgehead.scoring.decision.DecisionException;
import org.bridgehead.scoring.decision.Weights;

/**
 * The comparisons of several members, to be made one by geometric means (Aczél and Saaty 1983, Journal of Mathematical
 * Psychology 27; Forman and Peniwati 1998, European Journal of Operational Research 108): of the judgements where the members
 * act as one (AIJ), of the priorities where each decides for himself (AIP).
 */
public final class GroupComparison {

    private final ImmutableList<PairwiseComparison> members;
    private final Weights weights;

    private GroupComparison(ImmutableList<PairwiseComparison> members, Weights weights) {
        this.members = members;
        this.weights = weights;
    }

    /**
     * Returns the comparisons of members with equal say.
     *
     * @throws DecisionException if there is no member or they compare different numbers of items
     */
    public static GroupComparison of(List<PairwiseComparison> members) {
        if (members.isEmpty()) {
            throw new DecisionException(
                    "a group must have at least one member but has none\nMaybe the judgements were not passed on.");
        }
        return of(members, Weights.equal(members.size()));
    }

    /**
     * Returns the comparisons of members whose say differs.
     *
     * @param weights one a member
     * @throws DecisionException if there is no member, their number is not that of the weights, or they compare different
     *     numbers of items
     */
    public static GroupComparison of(List<PairwiseComparison> members, Weights weights) {
        ImmutableList<PairwiseComparison> copy = ImmutableList.copyOf(members);
        if (copy.size() != weights.size()) {
            throw new DecisionException("there must be one weight a member but there are " + copy.size()
                    + " members and " + weights.size() + " weights\nMaybe a member is missing.");
        }
        for (int k = 1; k < copy.size(); k++) {
            if (copy.get(k).size() != copy.get(0).size()) {
                throw new DecisionException("all members must compare the same items but member 0 compares "
                        + copy.get(0).size() + " and member " + k + " compares "
                        + copy.get(k).size() + "\nMaybe mark pairs as not judged instead of leaving items out.");
            }
        }
        return new GroupComparison(copy, weights);
    }

    /**
     * Returns one comparison with the weighted geometric mean of the judgements of each pair, among those who judged it.
     *
     * @throws DecisionException if the pairs that anyone judged do not link all items
     */
    public PairwiseComparison byJudgements() {
        PairwiseComparison.Builder group =
                PairwiseComparison.builder(members.get(0).size());
        for (int i = 0; i < members.get(0).size(); i++) {
            for (int j = i + 1; j < members.get(0).size(); j++) {
                addMean(group, i, j);
            }
        }
        return group.build();
    }

    private void addMean(PairwiseComparison.Builder group, int i, int j) {
        double sum = 0;
        double say = 0;
        for (int k = 0; k < members.size(); k++) {
            if (members.get(k).isJudged(i, j)) {
                sum += weights.get(k) * Math.log(members.get(k).get(i, j));
                say += weights.get(k);
            }
        }
        if (say > 0) {
            group.judge(i, j, Math.exp(sum / say));
        }
    }

    /** Returns the weighted geometric mean of the members' priorities. */
    public GroupPriorities byPriorities() {
        ImmutableList<Priorities> each =
                members.stream().map(PairwiseComparison::priorities).collect(ImmutableList.toImmutableList());
        double[] means = new double[members.get(0).size()];
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            for (int k = 0; k < members.size(); k++) {
                if (weights.get(k) > 0) {
                    sum += weights.get(k) * Math.log(each.get(k).weights().get(i));
                }
            }
            means[i] = Math.exp(sum);
        }
        return new GroupPriorities(Weights.normalizing(means), each, weights);
    }
}
