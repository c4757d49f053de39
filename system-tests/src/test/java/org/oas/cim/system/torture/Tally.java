package org.oas.cim.system.torture;

import java.util.concurrent.atomic.AtomicInteger;

/** How many operations ended how. Thread-safe. */
final class Tally {

    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger outrun = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    void acknowledged() {
        acknowledged.incrementAndGet();
    }

    /** Another writer was first. */
    void outrun() {
        outrun.incrementAndGet();
    }

    /** The answer never came. */
    void lost() {
        lost.incrementAndGet();
    }

    int operations() {
        return acknowledged.get() + outrun.get() + lost.get();
    }

    @Override
    public String toString() {
        return "operations=%d acknowledged=%d outrun=%d lost=%d"
                .formatted(operations(), acknowledged.get(), outrun.get(), lost.get());
    }
}
