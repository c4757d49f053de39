package org.oas.cim.gateway.live;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.gateway.FeedConfig;
import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedProgress;

/** What all streams are fed from. */
@ApplicationScoped
class StreamSources {

    private final RecentChanges recent;
    private final Replay replay;
    private final FeedIndex index;
    private final FeedProgress progress;
    private final FeedConfig config;

    StreamSources(RecentChanges recent, Replay replay, FeedIndex index, FeedProgress progress, FeedConfig config) {
        this.recent = recent;
        this.replay = replay;
        this.index = index;
        this.progress = progress;
        this.config = config;
    }

    RecentChanges recent() {
        return recent;
    }

    Replay replay() {
        return replay;
    }

    FeedIndex index() {
        return index;
    }

    FeedProgress progress() {
        return progress;
    }

    FeedConfig config() {
        return config;
    }
}
