package org.oas.cim.system;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** A reader who asks for the whole feed again and again, and remembers every answer that was not the expected one. */
final class FeedWatch implements AutoCloseable {

    private static final int MANY = 20;

    private final Feed feed;
    private final List<JsonNode> expected;
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final Thread reader = Thread.ofVirtual().name("feed-watch").unstarted(this::read);
    private volatile boolean stopped;

    private FeedWatch(Feed feed) {
        this.feed = feed;
        this.expected = feed.entriesWithoutPosition();
    }

    /** Watches for changes of what the feed shows now, positions aside. */
    static FeedWatch start(Feed feed) {
        FeedWatch watch = new FeedWatch(feed);
        watch.reader.start();
        return watch;
    }

    /** Goes on for a while, then fails if any answer since the start was another one. */
    void mustHaveSeenNoDifference() {
        int enough = asked.get() + MANY;
        eventually(() -> assertThat(asked.get() >= enough || !wrong.isEmpty()).isTrue());
        close();
        assertThat(wrong).isEmpty();
    }

    @Override
    public void close() {
        stopped = true;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        while (!stopped) {
            try {
                List<JsonNode> entries = feed.entriesWithoutPosition();
                if (!entries.equals(expected)) {
                    wrong.add(entries.size() + " entries instead of " + expected.size() + ", or others");
                }
            } catch (AssertionError | UncheckedIOException e) {
                wrong.add(String.valueOf(e.getMessage()));
            }
            asked.incrementAndGet();
        }
    }
}
