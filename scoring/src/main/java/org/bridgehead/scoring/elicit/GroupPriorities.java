package org.bridgehead.scoring.elicit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.bridgehead.scoring.decision.Weights;

/**
 * The priorities of a group that follow from those of its members.
 *
 * @param weights the geometric mean of the members' priorities, divided by its sum
 * @param members the priorities of each member
 * @param memberWeights the say of each member
 */
public record GroupPriorities(Weights weights, ImmutableList<Priorities> members, Weights memberWeights)
        implements Elicited {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of(
                "weights",
                weights.values(),
                "member_weights",
                memberWeights.values(),
                "members",
                members.stream().map(Priorities::entries).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public ImmutableList<String> advice() {
        ImmutableList.Builder<String> advice = ImmutableList.builder();
        for (int k = 0; k < members.size(); k++) {
            for (String line : members.get(k).advice()) {
                advice.add("member " + k + ": " + line);
            }
        }
        return advice.build();
    }
}
