package org.oas.cim.gateway.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** The streams and polls that are open, so that they end when the process does instead of holding it up. Thread-safe. */
@ApplicationScoped
class OpenStreams {

    /** Something that waits for changes. */
    interface Waiting {

        /** Has it end; the client comes back, here or elsewhere. */
        void end();
    }

    private final Set<Waiting> open = ConcurrentHashMap.newKeySet();
    private final Thread atExit = new Thread(this::endAll, "end-streams");
    private final MeterRegistry meters;

    OpenStreams(MeterRegistry meters) {
        this.meters = meters;
    }

    /** A graceful shutdown first waits for open requests, which a stream would be for ever: it has to end before. */
    void start(@Observes StartupEvent event) {
        meters.gaugeCollectionSize("cim.streams.open", Tags.empty(), open);
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    void stop(@Observes ShutdownEvent event) {
        endAll();
        if (!atExit.isAlive()) {
            try {
                Runtime.getRuntime().removeShutdownHook(atExit);
            } catch (IllegalStateException e) {
                // The process is ending, and the hook has run or will.
            }
        }
    }

    void opened(Waiting stream) {
        open.add(stream);
    }

    void closed(Waiting stream) {
        open.remove(stream);
    }

    private void endAll() {
        open.forEach(Waiting::end);
    }
}
