package org.oas.cim.gateway.merge;

import java.time.Duration;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;

import org.oas.cim.gateway.index.Epoch;
import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.gateway.index.FeedView;

/**
 * One merger's time as the only writer of regional-feed. Any failure ends it; whoever merges next starts at the committed offsets.
 * Used by one thread.
 */
final class MergeLeadership implements AutoCloseable {

    static final String TRANSACTIONAL_ID = "cim-merge";

    private final Producer<String, byte[]> producer;
    private final FeedIndex index;
    private final Epoch epoch;
    private final WrittenVersions written = new WrittenVersions();

    /** Below this offset, the index alone says which versions there are. */
    private long indexedBelow;

    private MergeLeadership(Producer<String, byte[]> producer, FeedIndex index, Epoch epoch) {
        this.producer = producer;
        this.index = index;
        this.epoch = epoch;
    }

    /** Fences every earlier merger, so that none of them can write any more. */
    static MergeLeadership begin(Producer<String, byte[]> producer, FeedIndex index, Epoch epoch) {
        try {
            producer.initTransactions();
            return new MergeLeadership(producer, index, epoch);
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    Epoch epoch() {
        return epoch;
    }

    /** The index has to hold everything below the offset before it may be asked which versions there are. */
    void mustBeIndexedBelow(long offset) {
        indexedBelow = Math.max(indexedBelow, offset);
    }

    /** Whether the index is far enough. */
    boolean canForward() {
        return index.written()
                .filter(token -> token.epoch().equals(epoch) && token.offset() + 1 >= indexedBelow)
                .isPresent();
    }

    /**
     * Forwards what is newer than what regional-feed has, together with the offsets it was read at.
     *
     * @throws KafkaException if it did not work; nothing was written then, or it is not known
     */
    MergeBatch forward(ConsumerRecords<String, byte[]> messages, ConsumerGroupMetadata group) {
        Optional<FeedView> view = index.writtenView();
        if (view.isEmpty()) {
            throw new KafkaException("the index went away");
        }
        try (FeedView indexed = view.get()) {
            useIndex(indexed);
            producer.beginTransaction();
            MergeBatch batch = new MergeBatch(producer, indexed, written);
            messages.forEach(batch::take);
            producer.sendOffsetsToTransaction(messages.nextOffsets(), group);
            producer.commitTransaction();
            batch.committed();
            return batch;
        }
    }

    private void useIndex(FeedView indexed) {
        long nextOffset = indexed.reached().offset() + 1;
        if (!indexed.reached().epoch().equals(epoch) || nextOffset < indexedBelow) {
            throw new KafkaException("the index is built anew");
        }
        indexedBelow = nextOffset;
        written.indexed(indexed.reached().offset());
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
