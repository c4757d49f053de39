package org.oas.cim.kit.directory;

import java.time.Duration;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.Uuid;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import org.oas.cim.contracts.event.PartnerSnapshot;
import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.kafka.ChangedEvents;
import org.oas.cim.kit.kafka.KafkaClients;
import org.oas.cim.kit.kafka.TopicRegistry;

/**
 * Fills the partner directory from the partner events. One instance of a service listens at a time, since they share the directory.
 * The group's name contains the topic's id, so a topic made anew is heard from its beginning.
 */
@ApplicationScoped
public class PartnerListener {

    private static final Logger LOG = Logger.getLogger(PartnerListener.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final PartnerDirectory directory;
    private final KafkaClients clients;
    private final TopicRegistry topics;
    private final String service;
    private final Thread worker;
    private volatile boolean stopped;
    private boolean failing;

    PartnerListener(
            PartnerDirectory directory,
            KafkaClients clients,
            TopicRegistry topics,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.directory = directory;
        this.clients = clients;
        this.topics = topics;
        this.service = service;
        this.worker = Thread.ofPlatform().name("partner-listener").daemon().unstarted(this::run);
    }

    void start(@Observes StartupEvent event) {
        worker.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        worker.join(STOP_PATIENCE);
    }

    private void run() {
        while (!stopped) {
            try (Admin admin = clients.admin()) {
                listen(admin, topicId(admin));
            } catch (RuntimeException e) {
                failed(e);
            }
        }
    }

    /** Returns when the topic was made anew. */
    private void listen(Admin admin, Uuid topicId) {
        try (Consumer<String, byte[]> consumer = clients.groupMember("partners-of-" + service + "-" + topicId)) {
            consumer.subscribe(Set.of(Topic.PARTNERS.topicName()));
            long nextCheck = System.nanoTime() + REST.toNanos();
            while (!stopped) {
                ConsumerRecords<String, byte[]> heard = consumer.poll(POLL);
                heard.forEach(this::hear);
                if (!heard.isEmpty()) {
                    consumer.commitSync();
                }
                failing = false;
                if (System.nanoTime() - nextCheck >= 0) {
                    if (!topicId(admin).equals(topicId)) {
                        return;
                    }
                    nextCheck = System.nanoTime() + REST.toNanos();
                }
            }
        }
    }

    private Uuid topicId(Admin admin) {
        return topics.id(admin, Topic.PARTNERS);
    }

    /** An unreadable message is passed over: the merge, which reads the same topic, keeps it as a dead letter. */
    private void hear(ConsumerRecord<String, byte[]> message) {
        try {
            if (ChangedEvents.read(message) instanceof PartnerSnapshot partner) {
                directory.remember(KnownPartner.from(partner));
            }
        } catch (ChangedEvents.Unreadable e) {
            LOG.warnf("partner event passed over; offset=%d reason=%s", message.offset(), e.getMessage());
        }
    }

    private void failed(RuntimeException e) {
        if (failing || stopped) {
            LOG.debug("listening to partners failed again", e);
        } else {
            LOG.warnf("listening to partners failed and is tried again; cause=%s", e);
        }
        failing = true;
        try {
            Thread.sleep(REST);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
