package org.oas.cim.kit.testing;

import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * Where a topic ends. A transaction's producer is told of its commit before readers of committed messages are: what they take for the end
 * may lie before messages that are already committed for good.
 */
public final class TopicEnd {

    private TopicEnd() {}

    /** The offset behind the last message; a reader of committed messages gets there once every open transaction has ended. */
    public static long of(String bootstrapServers, TopicPartition partition) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                    .partitionResult(partition)
                    .get()
                    .offset();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
