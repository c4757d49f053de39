package org.oas.cim.gateway.frontdoor;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.oas.cim.gateway.GatewayConfig.Limits;

/** How many streams and polls each caller holds open. Thread-safe. */
final class OpenConnections {

    private final Limits limits;
    private final Map<Holder, Integer> open = new ConcurrentHashMap<>();

    OpenConnections(Limits limits) {
        this.limits = limits;
    }

    /** Counts one more, unless the holder has as many as it may; whoever gets true closes it once. */
    boolean open(Holder holder) {
        int most = most(holder);
        int[] before = new int[1];
        open.compute(holder, (none, count) -> {
            before[0] = count == null ? 0 : count;
            return Math.min(most, before[0] + 1);
        });
        return before[0] < most;
    }

    void close(Holder holder) {
        open.computeIfPresent(holder, (none, count) -> count == 1 ? null : count - 1);
    }

    int most(Holder holder) {
        return holder.client() ? limits.openPerClient() : limits.openPerAddress();
    }
}
