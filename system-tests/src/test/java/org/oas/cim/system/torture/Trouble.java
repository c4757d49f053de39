package org.oas.cim.system.torture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What happens to the hub while it is written to, each a number of times. */
enum Trouble {
    BROKER_STOPPED_AND_STARTED(2),
    PREDECESSOR_GOES_ON(4),
    LOCK_CUT(3),
    KILLED_BETWEEN_SEND_AND_MARK(2),
    SERVICE_KILLED(2),
    MERGER_KILLED(1),
    PUBLISHED_AGAIN(2),
    STALE_VERSIONS_INJECTED(2);

    private final int times;

    Trouble(int times) {
        this.times = times;
    }

    /** All of them, as often as each is to happen. */
    static List<Trouble> inAnyOrder(Random random) {
        List<Trouble> all = new ArrayList<>();
        for (Trouble trouble : values()) {
            all.addAll(Collections.nCopies(trouble.times, trouble));
        }
        Collections.shuffle(all, random);
        return all;
    }
}
