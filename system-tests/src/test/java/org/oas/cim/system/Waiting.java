package org.oas.cim.system;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** Waiting for what must become true. The limits are far beyond what it takes: they end a test that hangs, they measure nothing. */
public final class Waiting {

    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(50);

    private Waiting() {}

    /** Returns once the assertion holds; fails as the assertion does. An exception counts as "not yet". */
    public static void eventually(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(LONGEST)
                .pollDelay(Duration.ZERO)
                .pollInterval(POLL)
                .ignoreExceptions()
                .untilAsserted(assertion);
    }
}
