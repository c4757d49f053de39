package org.oas.cim.kit.kafka;

import java.util.List;
import java.util.Map;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.types.Password;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.topic.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads back the settings on which "nothing is lost" stands, as Kafka itself understands them. */
class KafkaClientsTest {

    private static final String BROKER = "127.0.0.1:9";
    private static final Map<String, String> SECURITY = Map.of(
            "kafka.security.protocol", "SASL_SSL",
            "kafka.ssl.truststore.type", "PEM",
            "kafka.ssl.truststore.location", "/etc/cim-hub/tls/authority.crt",
            "kafka.ssl.keystore.key", "a private key",
            "kafka.sasl.mechanism", "SCRAM-SHA-512",
            "kafka.sasl.jaas.config", "ScramLoginModule required username=\"hub\" password=\"a password\";");

    private final KafkaClients clients = new KafkaClients(BROKER, Map.of());

    @Test
    void aProducerIsAcknowledgedByAllReplicasOnceAndFencesItsPredecessors() {
        // When
        ProducerConfig producer = new ProducerConfig(clients.producerSettings("relay-test"));

        // Then
        assertThat(producer.getString(ProducerConfig.ACKS_CONFIG)).isIn("all", "-1");
        assertThat(producer.getBoolean(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG))
                .isTrue();
        assertThat(producer.getString(ProducerConfig.TRANSACTIONAL_ID_CONFIG)).isEqualTo("relay-test");
        assertThat(producer.getInt(ProducerConfig.RETRIES_CONFIG)).isPositive();
        assertThat(producer.getInt(ProducerConfig.MAX_REQUEST_SIZE_CONFIG)).isEqualTo(Topic.MAX_MESSAGE_BYTES);
    }

    @Test
    void aGroupMemberStartsAtTheBeginningAndSeesOnlyWhatIsCommitted() {
        // When
        ConsumerConfig member = new ConsumerConfig(clients.groupMemberSettings("group"));

        // Then
        assertThat(member.getString(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG)).isEqualTo("earliest");
        assertSafe(member);
    }

    @Test
    void aReaderIsNeverMovedSilently() {
        // When
        ConsumerConfig reader = new ConsumerConfig(clients.readerSettings());

        // Then
        assertThat(reader.getString(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG)).isEqualTo("none");
        assertThat(reader.getString(ConsumerConfig.GROUP_ID_CONFIG)).isNull();
        assertSafe(reader);
    }

    @Test
    void clientsOfAllKindsAreToldHowToMakeSureOfTheirBrokers() {
        assertThat(allSettings(secured()))
                .allSatisfy(settings -> assertThat(settings)
                        .containsEntry("security.protocol", "SASL_SSL")
                        .containsEntry("ssl.truststore.type", "PEM")
                        .containsEntry("ssl.truststore.location", "/etc/cim-hub/tls/authority.crt")
                        .containsEntry("ssl.keystore.key", new Password("a private key"))
                        .containsEntry("sasl.mechanism", "SCRAM-SHA-512")
                        .containsEntry("sasl.jaas.config", new Password(SECURITY.get("kafka.sasl.jaas.config"))));
    }

    @Test
    void theEnvironmentSaysItToo() {
        // Given
        Map<String, String> variables =
                Map.of("KAFKA_SECURITY_PROTOCOL", "SSL", "KAFKA_SSL_TRUSTSTORE_LOCATION", "authority.crt");

        // When
        KafkaClients told = new KafkaClients(BROKER, of(new EnvConfigSource(variables, ConfigSource.DEFAULT_ORDINAL)));

        // Then
        assertThat(told.readerSettings())
                .containsEntry("security.protocol", "SSL")
                .containsEntry("ssl.truststore.location", "authority.crt");
    }

    @Test
    void noSecretIsShownWithTheSettings() {
        assertThat(secured()).asString().doesNotContain("a private key", "a password");
        assertThat(allSettings(secured()))
                .allSatisfy(settings -> assertThat(settings.toString())
                        .contains("SCRAM-SHA-512")
                        .doesNotContain("a private key", "a password"));
    }

    private static KafkaClients secured() {
        return new KafkaClients(
                BROKER, of(new PropertiesConfigSource(SECURITY, "operator", ConfigSource.DEFAULT_ORDINAL)));
    }

    private static Config of(ConfigSource source) {
        return new SmallRyeConfigBuilder().withSources(source).build();
    }

    private static List<Map<String, Object>> allSettings(KafkaClients clients) {
        return List.of(
                clients.adminSettings(),
                clients.producerSettings("relay-test"),
                clients.groupMemberSettings("group"),
                clients.readerSettings());
    }

    private static void assertSafe(ConsumerConfig consumer) {
        assertThat(consumer.getString(ConsumerConfig.ISOLATION_LEVEL_CONFIG)).isEqualTo("read_committed");
        assertThat(consumer.getBoolean(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG))
                .isFalse();
        assertThat(consumer.getBoolean(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG))
                .isFalse();
        assertThat(consumer.getInt(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG))
                .isGreaterThan(Topic.MAX_MESSAGE_BYTES);
    }
}
