package org.oas.cim.kit.kafka;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.testing.RealServers;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class TopicRegistryTest {

    private final TopicRegistry topics;
    private final KafkaClients clients;

    @Inject
    TopicRegistryTest(TopicRegistry topics, KafkaClients clients) {
        this.topics = topics;
        this.clients = clients;
    }

    @Test
    void aMissingTopicIsMadeAsItIsDeclared() throws Exception {
        try (Admin admin = clients.admin()) {
            // When
            topics.ids(admin, Set.of(Topic.DEAD_LETTERS, Topic.REGIONAL_FEED));

            // Then
            assertThat(settings(admin, Topic.REGIONAL_FEED)).containsAllEntriesOf(Topic.REGIONAL_FEED.settings());
            assertThat(settings(admin, Topic.DEAD_LETTERS)).containsAllEntriesOf(Topic.DEAD_LETTERS.settings());
        }
    }

    @Test
    void aTopicThatIsThereKeepsItsId() {
        try (Admin admin = clients.admin()) {
            // Given
            Uuid id = topics.id(admin, Topic.REGIONAL_FEED);

            // When
            Uuid again = topics.id(admin, Topic.REGIONAL_FEED);

            // Then
            assertThat(again).isEqualTo(id);
        }
    }

    private static Map<String, String> settings(Admin admin, Topic topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName());
        Config config = Objects.requireNonNull(
                admin.describeConfigs(Set.of(resource)).all().get().get(resource));
        return topic.settings().keySet().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> String.valueOf(config.get(name).value())));
    }
}
