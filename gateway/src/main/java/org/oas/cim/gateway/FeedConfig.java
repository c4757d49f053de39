package org.oas.cim.gateway;

import java.nio.file.Path;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the feed is indexed and streamed. */
@ConfigMapping(prefix = "cim.feed")
public interface FeedConfig {

    /** The folder that holds the index. All of it can be deleted at any time: it is built again from Kafka. */
    @WithDefault("data/index/gateway")
    Path indexDir();

    /** How often a changed index is committed: what is newer than the last commit is read from Kafka again after a crash. */
    @WithDefault("3s")
    Duration commitInterval();

    /** How often it is looked whether a topic was made anew and the index folder is still there. */
    @WithDefault("2s")
    Duration checkInterval();

    /** How long an index that has reached the end of its topic, but lacks records of the one being served, waits for them. */
    @WithDefault("5m")
    Duration epochGrace();

    /** How often a silent stream says that it is alive. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long a stream waits for a token that is ahead of the whole topic before it says so. */
    @WithDefault("5s")
    Duration tokenPatience();

    /** How long a stream waits for its client to take an event before it hangs up; the client resumes with its last id. */
    @WithDefault("30s")
    Duration sendPatience();

    /** The newest changes kept in memory for the streams; a client that falls farther behind is disconnected and resumes. */
    @WithDefault("4096")
    int recentChanges();

    /** The memory that these changes may take, in bytes of JSON. */
    @WithDefault("33554432")
    long recentBytes();

    /** The memory that the bytes of answers may take which are kept for whoever asks the same again. */
    @WithDefault("33554432")
    long answerBytes();
}
