package org.oas.cim.gateway.merge;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.index.Epoch;
import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedToken;
import org.oas.cim.gateway.topic.TopicIds;
import org.oas.cim.gateway.topic.TopicSighting;
import org.oas.cim.gateway.topic.TopicWatch;
import org.oas.cim.kit.kafka.KafkaClients;

/**
 * Takes part in the merge for as long as the process lives. Whatever fails is tried again for ever, from the committed offsets.
 *
 * <p>The group's name holds the ids of regional-feed and of the sources: after any of them was made anew there is a new group, which
 * reads everything from the beginning and forwards what is missing.
 */
@ApplicationScoped
public class Merge {

    private static final Logger LOG = Logger.getLogger(Merge.class);
    private static final Duration REST = Duration.ofMillis(500);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(1);

    private final TopicWatch topics;
    private final FeedIndex index;
    private final KafkaClients clients;
    private final MergeLeaderships leaderships;
    private final MergeMeters meters;
    private final Thread worker = Thread.ofPlatform().name("merge").daemon().unstarted(this::run);
    private volatile @Nullable Consumer<String, byte[]> member;
    private volatile boolean stopped;
    private boolean failing;

    Merge(TopicWatch topics, FeedIndex index, KafkaClients clients, MergeLeaderships leaderships, MergeMeters meters) {
        this.topics = topics;
        this.index = index;
        this.clients = clients;
        this.leaderships = leaderships;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        Consumer<String, byte[]> consumer = member;
        if (consumer != null) {
            consumer.wakeup();
        }
        worker.join(STOP_PATIENCE);
    }

    static String group(TopicIds ids) {
        return "cim-merge-" + ids.regionalFeed() + "-" + ids.sourcesHash();
    }

    private void run() {
        while (!stopped) {
            try {
                Optional<TopicIds> ids = topics.last().map(TopicSighting::ids);
                if (ids.isPresent() && epoch(ids.get()).isPresent()) {
                    takePart(ids.get());
                }
                Thread.sleep(REST);
            } catch (WakeupException e) {
                LOG.debug("merge stops");
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                failed(e);
            }
        }
    }

    private void takePart(TopicIds ids) {
        Consumer<String, byte[]> consumer = clients.groupMember(group(ids));
        member = consumer;
        try (MergeMembership membership = new MergeMembership(consumer, leaderships, meters)) {
            Optional<Epoch> epoch = epoch(ids);
            while (!stopped && topics.isCurrent(ids) && epoch.isPresent()) {
                membership.step(epoch.get());
                failing = false;
                epoch = epoch(ids);
            }
        } finally {
            member = null;
        }
    }

    /** The epoch of the index that is being written; empty unless it is of the very topic that is merged into. */
    private Optional<Epoch> epoch(TopicIds ids) {
        return index.written()
                .map(FeedToken::epoch)
                .filter(epoch -> epoch.topicId().equals(ids.regionalFeed()));
    }

    /** Says it once for each time of trouble, not at every try. */
    private void failed(RuntimeException e) {
        meters.failed();
        if (failing || stopped) {
            LOG.debug("merge failed again", e);
        } else {
            LOG.warnf("merge failed and starts again from the committed offsets; cause=%s", e);
        }
        failing = true;
        try {
            Thread.sleep(REST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
