package org.oas.cim.gateway.index;

import jakarta.enterprise.context.ApplicationScoped;

/** When the index was last known to hold everything that the topic held. Thread-safe. */
@ApplicationScoped
public class FeedProgress {

    private volatile boolean everAtEnd;
    private volatile long lastAtEnd;

    void atEnd() {
        lastAtEnd = System.nanoTime();
        everAtEnd = true;
    }

    /** Whether that was so at any moment after the given one, which is a value of {@link System#nanoTime()}. */
    public boolean wasAtEndAfter(long nanoTime) {
        return everAtEnd && lastAtEnd - nanoTime > 0;
    }
}
