package org.oas.cim.gateway.index;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.topic.TopicSighting;
import org.oas.cim.gateway.topic.TopicWatch;
import org.oas.cim.kit.kafka.KafkaClients;

/**
 * Keeps the index up with regional-feed. Whatever fails is tried again for ever; a topic that is another one, or shorter than before,
 * and an index that is gone or damaged, lead to a new index, while the served one stays in view.
 */
@ApplicationScoped
public class FeedFollower {

    private static final Logger LOG = Logger.getLogger(FeedFollower.class);
    private static final Duration REST = Duration.ofMillis(200);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(1);

    private final IndexShelf shelf;
    private final IndexUpkeep upkeep;
    private final TopicWatch topics;
    private final KafkaClients clients;
    private final Thread worker;
    private volatile @Nullable Consumer<String, byte[]> reading;
    private volatile boolean stopped;
    private boolean failing;

    FeedFollower(IndexShelf shelf, IndexUpkeep upkeep, TopicWatch topics, KafkaClients clients) {
        this.shelf = shelf;
        this.upkeep = upkeep;
        this.topics = topics;
        this.clients = clients;
        this.worker = Thread.ofPlatform().name("feed-follower").daemon().unstarted(this::run);
    }

    void start(@Observes StartupEvent event) {
        shelf.open();
        upkeep.opened();
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        Consumer<String, byte[]> consumer = reading;
        if (consumer != null) {
            consumer.wakeup();
        }
        worker.join(STOP_PATIENCE);
        shelf.close();
    }

    private void run() {
        while (!stopped) {
            try {
                topics.last().map(FeedFollower::topicId).ifPresent(this::follow);
                Thread.sleep(REST);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                failed(e);
            }
        }
    }

    private void follow(String topicId) {
        try {
            follow(topicId, shelf.forTopic(topicId));
        } catch (DamagedIndex e) {
            failed(e);
        }
    }

    private void follow(String topicId, EpochIndex index) throws DamagedIndex {
        Checkpoint from = index.reached();
        LOG.infof("index resumes; epoch=%s offset=%d", from.epoch(), from.nextOffset());
        Consumer<String, byte[]> consumer = clients.reader();
        reading = consumer;
        try (TopicReading source = new TopicReading(consumer, from)) {
            while (!stopped && isPresent(topicId)) {
                upkeep.advance(index, source);
                failing = false;
            }
        } catch (DamagedIndex e) {
            if (!stopped) {
                LOG.warnf("index is built anew; epoch=%s cause=%s", from.epoch(), e.getMessage());
                shelf.damaged(index);
            }
        } catch (OffsetOutOfRangeException e) {
            LOG.warnf("the topic lost messages that had been read, index is built anew; epoch=%s", from.epoch());
            shelf.truncated(index);
        } catch (WakeupException e) {
            LOG.debug("index stops");
        } catch (KafkaException e) {
            failed(e);
        } finally {
            reading = null;
        }
    }

    private boolean isPresent(String topicId) {
        return topics.last().map(FeedFollower::topicId).filter(topicId::equals).isPresent();
    }

    private static String topicId(TopicSighting sighting) {
        return sighting.ids().regionalFeed();
    }

    /** Says it once for each time of trouble, not at every try. */
    private void failed(Exception e) {
        if (failing || stopped) {
            LOG.debug("following the feed failed again", e);
        } else {
            LOG.warnf("following the feed failed and is tried again; cause=%s", e);
        }
        failing = true;
    }
}
