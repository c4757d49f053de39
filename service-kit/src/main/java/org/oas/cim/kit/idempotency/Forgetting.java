package org.oas.cim.kit.idempotency;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

/** Forgets answers that no retry can ask for any longer. */
@ApplicationScoped
class Forgetting {

    private final AnswerStore store;
    private final Clock clock;

    Forgetting(AnswerStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        store.forget(clock.instant());
    }
}
