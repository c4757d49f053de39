package org.oas.cim.system;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** Partner systems that change their records without a pause, each its own. */
final class Writers implements AutoCloseable {

    private static final int COUNT = 4;

    private final Api api;
    private final AtomicInteger writes = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Writer> writers;
    private volatile boolean stopped;

    private Writers(Api api) {
        this.api = api;
        this.writers = IntStream.range(0, COUNT).mapToObj(i -> new Writer()).toList();
    }

    static Writers start(Api api) {
        Writers started = new Writers(api);
        started.writers.forEach(started.threads::execute);
        return started;
    }

    /** Waits until so many more writes were acknowledged. */
    void awaitWrites(int count) {
        int enough = writes.get() + count;
        eventually(() -> assertThat(writes.get()).isGreaterThanOrEqualTo(enough));
    }

    /** Returns when the last write was answered. */
    void stop() {
        stopped = true;
        threads.close();
    }

    /** The newest acknowledged state of each record. */
    List<Answer> newest() {
        return writers.stream().map(writer -> writer.newest).toList();
    }

    @Override
    public void close() {
        stop();
    }

    private final class Writer implements Runnable {

        private final ObjectNode record = Kind.ACTIVITY.called(Kind.word());
        private volatile Answer newest = api.post(Kind.ACTIVITY.path(), record);

        @Override
        public void run() {
            while (!stopped) {
                Answer changed = api.put(
                        Kind.ACTIVITY.path(newest.id()),
                        newest.header("ETag"),
                        Kind.ACTIVITY.renamed(record, Kind.word()));
                assertThat(changed.status()).as(changed::toString).isEqualTo(200);
                newest = changed;
                writes.incrementAndGet();
            }
        }
    }
}
