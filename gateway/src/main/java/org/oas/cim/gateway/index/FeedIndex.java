package org.oas.cim.gateway.index;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.lucene.store.AlreadyClosedException;

import org.oas.cim.kit.problem.Problems;

/** The feed as this instance has it. Answers without Kafka. Thread-safe. */
@ApplicationScoped
public class FeedIndex {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final IndexShelf shelf;

    FeedIndex(IndexShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The feed as it is now; the caller closes it.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 while the first index is being built
     */
    public FeedView view() {
        while (true) {
            EpochIndex served = shelf.served()
                    .orElseThrow(() ->
                            Problems.unavailable("The feed's index is being built for the first time.", RETRY_AFTER));
            try {
                return served.view();
            } catch (AlreadyClosedException e) {
                // Another index took its place between the two lines above, unless the process ends.
                if (shelf.served().filter(now -> now == served).isPresent()) {
                    throw Problems.unavailable("The gateway is shutting down.", RETRY_AFTER);
                }
            }
        }
    }

    /** How far the served index is; empty while the first one is being built. */
    public Optional<FeedToken> served() {
        return shelf.served().map(EpochIndex::token);
    }

    /** Whether the served index is of a former format, while a new one is being built. */
    public boolean servesFormerFormat() {
        return shelf.servesFormer();
    }

    /** How far the index is that is being written: the served one, or the one that will take its place. */
    public Optional<FeedToken> written() {
        return shelf.written().map(EpochIndex::token);
    }

    /** How far the index is that will take the served one's place; empty if none is being built. */
    public Optional<FeedToken> building() {
        EpochIndex served = shelf.served().orElse(null);
        return shelf.written().filter(written -> written != served).map(EpochIndex::token);
    }

    /** What the index that is being written holds; the caller closes it. Empty while there is none. */
    public Optional<FeedView> writtenView() {
        try {
            return shelf.written().map(EpochIndex::view);
        } catch (AlreadyClosedException e) {
            return Optional.empty();
        }
    }
}
