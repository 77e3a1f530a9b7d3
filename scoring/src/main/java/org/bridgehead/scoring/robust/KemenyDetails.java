package org.bridgehead.scoring.robust;

import com.google.common.collect.ImmutableMap;
import org.bridgehead.scoring.decision.Details;

/**
 * What Kemeny's consensus costs.
 *
 * @param disagreements the number of pairwise preferences that it contradicts, over all rankings; no order has fewer
 * @param bestOrders the number of orders with as few, at least 1
 */
public record KemenyDetails(int disagreements, double bestOrders) implements Details {

    @Override
    public ImmutableMap<String, Object> entries() {
        return ImmutableMap.of("disagreements", (double) disagreements, "best_orders", bestOrders);
    }
}
