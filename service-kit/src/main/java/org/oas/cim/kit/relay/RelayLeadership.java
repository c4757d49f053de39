package org.oas.cim.kit.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

import org.oas.cim.kit.kafka.KafkaClients;
import org.oas.cim.kit.kafka.TopicRegistry;

/**
 * One relay's time as leader: it holds the lock, the only producer that may write, and the clients it needs. Any failure ends it;
 * whoever leads next starts from the rows that are not marked. Used by one thread.
 */
final class RelayLeadership implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RelayLeadership.class);

    private final RelayQueue queue;
    private final RelayedTopic target;
    private final TopicRegistry topics;
    private final Admin admin;
    private final Producer<String, byte[]> producer;
    private final long topicCheckNanos;
    private long nextTopicCheck;

    /** Fences every earlier relay's producer, so that a predecessor can write no more. */
    RelayLeadership(
            RelayQueue queue, RelayedTopic target, KafkaClients clients, TopicRegistry topics, Duration topicCheck) {
        this.queue = queue;
        this.target = target;
        this.topics = topics;
        this.topicCheckNanos = topicCheck.toNanos();
        this.nextTopicCheck = System.nanoTime();
        this.admin = clients.admin();
        this.producer = clients.producer(target.transactionalId());
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /**
     * Publishes the oldest unpublished rows: send, commit in Kafka, then mark. A stop between the last two publishes them again.
     *
     * @return how many
     */
    int tick(int limit) throws SQLException {
        if (System.nanoTime() - nextTopicCheck >= 0) {
            refillIfTheTopicIsNew();
            nextTopicCheck = System.nanoTime() + topicCheckNanos;
        }
        List<UnpublishedRow> rows = queue.oldest(limit);
        if (rows.isEmpty()) {
            return 0;
        }
        publish(rows);
        queue.markPublished(rows);
        return rows.size();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // committing fails if any of the sends did
    private void publish(List<UnpublishedRow> rows) {
        producer.beginTransaction();
        String topic = target.topic().topicName();
        rows.forEach(row -> producer.send(row.toMessage(topic)));
        producer.commitTransaction();
    }

    private void refillIfTheTopicIsNew() throws SQLException {
        String id = topics.id(admin, target.topic()).toString();
        if (!id.equals(queue.topicId())) {
            int records = queue.refill(id);
            LOG.infof(
                    "topic is new, every record's newest version is published to it; topic=%s id=%s records=%d",
                    target.topic().topicName(), id, records);
        }
    }

    @Override
    public void close() {
        try {
            producer.close(Duration.ZERO);
            admin.close(Duration.ZERO);
        } catch (KafkaException e) {
            LOG.debug("the relay's clients did not close cleanly", e);
        }
    }
}
