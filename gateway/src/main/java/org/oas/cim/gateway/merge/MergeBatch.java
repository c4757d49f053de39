package org.oas.cim.gateway.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.gateway.index.FeedView;
import org.oas.cim.kit.kafka.ChangedEvents;

/** The messages of one transaction, sent or passed over one by one. Used by one thread. */
final class MergeBatch {

    private static final Logger LOG = Logger.getLogger(MergeBatch.class);

    private record Sent(UUID id, long version, Future<RecordMetadata> written) {}

    private final Producer<String, byte[]> producer;
    private final FeedView indexed;
    private final WrittenVersions written;
    private final List<Sent> sent = new ArrayList<>();
    private int old;
    private int deadLetters;

    MergeBatch(Producer<String, byte[]> producer, FeedView indexed, WrittenVersions written) {
        this.producer = producer;
        this.indexed = indexed;
        this.written = written;
    }

    void take(ConsumerRecord<String, byte[]> message) {
        if (DeadLetter.isTooLarge(message)) {
            putAside(message, "the message is larger than the topics take");
            return;
        }
        try {
            forwardIfNewer(message, ChangedEvents.read(message));
        } catch (ChangedEvents.Unreadable e) {
            putAside(message, String.valueOf(e.getMessage()));
        }
    }

    private void forwardIfNewer(ConsumerRecord<String, byte[]> message, RecordSnapshot record) {
        long known = Math.max(indexed.version(record.id()), written.version(record.id()));
        if (record.version() <= known) {
            old++;
            return;
        }
        ProducerRecord<String, byte[]> same = new ProducerRecord<>(
                Topic.REGIONAL_FEED.topicName(), null, message.key(), message.value(), message.headers());
        written.sent(record.id(), record.version());
        sent.add(new Sent(record.id(), record.version(), producer.send(same)));
        if (record.header().isRedactedSince(known)) {
            purge(message.key());
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // committing fails if any of the sends did
    private void purge(String record) {
        producer.send(DeadLetter.gone(record));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // committing fails if any of the sends did
    private void putAside(ConsumerRecord<String, byte[]> message, String reason) {
        LOG.warnf(
                "message cannot be read and is put aside; topic=%s offset=%d reason=%s",
                message.topic(), message.offset(), reason);
        producer.send(DeadLetter.of(message, reason));
        deadLetters++;
    }

    /** The transaction is committed: notes where the versions stand. */
    void committed() {
        for (Sent one : sent) {
            written.landed(one.id(), one.version(), offset(one.written()));
        }
    }

    private static long offset(Future<RecordMetadata> written) {
        try {
            return written.get().offset();
        } catch (ExecutionException e) {
            throw new KafkaException("a message of a committed transaction was not written", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        }
    }

    int forwarded() {
        return sent.size();
    }

    int old() {
        return old;
    }

    int deadLetters() {
        return deadLetters;
    }
}
