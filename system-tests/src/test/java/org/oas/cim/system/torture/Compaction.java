package org.oas.cim.system.torture;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;

import org.oas.cim.system.Answer;
import org.oas.cim.system.Hub;
import org.oas.cim.system.Kind;
import org.oas.cim.system.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.system.Waiting.eventually;

/** Regional-feed without what is superseded, as Kafka makes it in the course of weeks; here within seconds. */
final class Compaction {

    private static final ConfigResource BROKERS = new ConfigResource(ConfigResource.Type.BROKER, "");
    private static final ConfigResource REGIONAL_FEED =
            new ConfigResource(ConfigResource.Type.TOPIC, Topics.REGIONAL_FEED);

    private final Hub hub;

    Compaction(Hub hub) {
        this.hub = hub;
    }

    /** Returns when no version but the newest of each record is in the topic; the id of a record that was written last. */
    String removeSuperseded() {
        set(BROKERS, Map.of("log.cleaner.backoff.ms", "200"));
        set(REGIONAL_FEED, Map.of("segment.ms", "100", "min.cleanable.dirty.ratio", "0.001"));
        eventually(() -> {
            writeOnce();
            assertThat(superseded()).isZero();
        });
        return writeOnce();
    }

    /** How many messages in the topic are followed by a newer version of the same record. */
    long superseded() {
        List<String> records = hub.topics().messages(Topics.REGIONAL_FEED).stream()
                .map(message -> message.key())
                .toList();
        return records.size() - records.stream().distinct().count();
    }

    /** Kafka begins a new segment, which makes the last one fit to be cleaned, when something is written. */
    private String writeOnce() {
        Answer created = hub.api().post(Kind.STUDY.path(), Kind.STUDY.called(Kind.word()));
        assertThat(created.status()).as(created::toString).isEqualTo(201);
        return created.id();
    }

    private void set(ConfigResource resource, Map<String, String> settings) {
        List<AlterConfigOp> changes = settings.entrySet().stream()
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", hub.topics().bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(resource, changes)).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
