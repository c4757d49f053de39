package org.oas.cim.system.torture;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** Writers at work, all at once, as many operations as they are told: so that troubles and writes meet whatever the machine's speed. */
final class Workload implements AutoCloseable {

    private final Semaphore permits = new Semaphore(0);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final int writers;
    private volatile boolean stopped;

    private Workload(int writers) {
        this.writers = writers;
    }

    static Workload start(List<Writer> writers) {
        Workload started = new Workload(writers.size());
        writers.forEach(writer -> started.threads.execute(() -> started.work(writer)));
        return started;
    }

    /** Lets the writers begin so many operations while the deed is done; returns when both is over, the last answers aside. */
    void during(int operations, Runnable deed) {
        permits.release(operations);
        deed.run();
        eventually(() -> assertThat(permits.availablePermits() == 0 || failure.get() != null)
                .isTrue());
        assertThat(failure.get()).as("a writer's failure").isNull();
    }

    void write(int operations) {
        during(operations, () -> {});
    }

    /** Returns when all has been answered. */
    @Override
    public void close() {
        stopped = true;
        permits.release(writers);
        threads.close();
        assertThat(failure.get()).as("a writer's failure").isNull();
    }

    private void work(Writer writer) {
        try {
            permits.acquire();
            while (!stopped) {
                writer.write();
                permits.acquire();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | AssertionError e) {
            failure.compareAndSet(null, e);
        }
    }
}
