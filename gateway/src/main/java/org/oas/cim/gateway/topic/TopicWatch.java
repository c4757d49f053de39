package org.oas.cim.gateway.topic;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.gateway.FeedConfig;
import org.oas.cim.kit.kafka.KafkaClients;
import org.oas.cim.kit.kafka.TopicRegistry;

/**
 * Looks every other second which topics there are and makes those that are missing. What it saw last can be asked for at any time
 * and never waits for Kafka. Thread-safe.
 */
@ApplicationScoped
public class TopicWatch {

    private static final Logger LOG = Logger.getLogger(TopicWatch.class);
    private static final TopicPartition REGIONAL_FEED = new TopicPartition(Topic.REGIONAL_FEED.topicName(), 0);

    private static final int MISSED_SIGHTINGS = 3;

    private final KafkaClients clients;
    private final TopicRegistry registry;
    private final Clock clock;
    private final Duration interval;
    private final Thread worker;
    private volatile @Nullable TopicSighting last;
    private volatile boolean stopped;
    private volatile boolean failing;

    TopicWatch(KafkaClients clients, TopicRegistry registry, Clock clock, FeedConfig config) {
        this.clients = clients;
        this.registry = registry;
        this.clock = clock;
        this.interval = config.checkInterval();
        this.worker = Thread.ofPlatform().name("topic-watch").daemon().unstarted(this::run);
    }

    /** What was seen last, however long ago; empty if Kafka has not answered yet. */
    public Optional<TopicSighting> last() {
        return Optional.ofNullable(last);
    }

    /** Whether the ids are still the newest ones known. */
    public boolean isCurrent(TopicIds ids) {
        TopicSighting seen = last;
        return seen != null && seen.ids().equals(ids);
    }

    /** Whether Kafka answered lately: the last time it was asked, and not long ago. */
    public boolean isKafkaAnswering() {
        TopicSighting seen = last;
        return seen != null
                && !failing
                && seen.seen().plus(interval.multipliedBy(MISSED_SIGHTINGS)).isAfter(clock.instant());
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        worker.interrupt();
    }

    private void run() {
        while (!stopped) {
            try (Admin admin = clients.admin()) {
                watch(admin);
            } catch (KafkaException | ExecutionException e) {
                failed(e);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void watch(Admin admin) throws ExecutionException, InterruptedException {
        while (!stopped) {
            try {
                TopicIds ids = new TopicIds(registry.ids(admin, List.of(Topic.values())));
                last = new TopicSighting(ids, endOffset(admin), clock.instant());
                recovered();
            } catch (KafkaException | ExecutionException e) {
                failed(e);
            }
            Thread.sleep(interval);
        }
    }

    private static long endOffset(Admin admin) throws ExecutionException, InterruptedException {
        return admin.listOffsets(
                        Map.of(REGIONAL_FEED, OffsetSpec.latest()),
                        new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                .partitionResult(REGIONAL_FEED)
                .get()
                .offset();
    }

    private void recovered() {
        if (failing) {
            LOG.info("Kafka answers again");
        }
        failing = false;
    }

    private void failed(Exception e) {
        if (!failing && !stopped) {
            LOG.warnf("Kafka does not answer; the feed is served from the index; cause=%s", e);
        }
        failing = true;
    }
}
