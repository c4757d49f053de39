package org.oas.cim.gateway.merge;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/** What the merge does, for operators. Thread-safe. */
@ApplicationScoped
public class MergeMeters {

    private final Clock clock;
    private final Counter forwarded;
    private final Counter old;
    private final Counter deadLetters;
    private final Counter failures;
    private final AtomicReference<@Nullable Instant> leadingSince = new AtomicReference<>();

    MergeMeters(MeterRegistry registry, Clock clock) {
        this.clock = clock;
        this.forwarded = Counter.builder("cim.merge.forwarded")
                .description("Versions written to regional-feed")
                .register(registry);
        this.old = Counter.builder("cim.merge.skipped.old")
                .description("Versions that regional-feed had already")
                .register(registry);
        this.deadLetters = Counter.builder("cim.merge.dead.letters")
                .description("Messages that cannot be read, put aside")
                .register(registry);
        this.failures = Counter.builder("cim.merge.failures")
                .description("Failed tries, each of which is repeated")
                .register(registry);
        Gauge.builder("cim.merge.leading", () -> leadingSince.get() == null ? 0 : 1)
                .description("1 if this instance merges")
                .register(registry);
    }

    /** Since when this instance merges; empty if another one does, or none. */
    public Optional<Instant> leadingSince() {
        return Optional.ofNullable(leadingSince.get());
    }

    void leads() {
        leadingSince.compareAndSet(null, clock.instant());
    }

    void resigned() {
        leadingSince.set(null);
    }

    void committed(MergeBatch batch) {
        forwarded.increment(batch.forwarded());
        old.increment(batch.old());
        deadLetters.increment(batch.deadLetters());
    }

    void failed() {
        failures.increment();
    }
}
