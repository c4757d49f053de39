package org.oas.cim.kit.kafka;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.types.Password;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.testing.server.TestCertificate;
import org.oas.cim.local.LocalKafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A broker that speaks with those it knows, over TLS: by settings alone, and with nobody else. */
class KafkaSecurityTest {

    private static final short ONE_COPY = 1;
    private static final String USER = "hub";
    private static final String SECRET = "the hub's own";

    /** How a name and a secret are told, each tried on a topic of its own. */
    enum Mechanism {
        PLAIN("PLAIN", "org.apache.kafka.common.security.plain.PlainLoginModule", Topic.ACTIVITIES),
        SCRAM("SCRAM-SHA-512", "org.apache.kafka.common.security.scram.ScramLoginModule", Topic.PARTNERS);

        private final String called;
        private final String module;
        private final Topic topic;

        Mechanism(String called, String module, Topic topic) {
            this.called = called;
            this.module = module;
            this.topic = topic;
        }

        private String login(String secret) {
            return "%s required username=\"%s\" password=\"%s\";".formatted(module, USER, secret);
        }
    }

    @TempDir
    static Path folder;

    private static TestCertificate own;
    private static LocalKafka broker;

    @BeforeAll
    static void start() throws Exception {
        own = TestCertificate.make(folder, "own");
        String keys = own.both().toString();
        broker = LocalKafka.start(folder.resolve("kafka"), 0, settings -> secured(settings, keys));
        try (Admin admin = clients(Mechanism.PLAIN, SECRET, own).admin()) {
            ScramCredentialInfo strength = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
            admin.alterUserScramCredentials(List.of(new UserScramCredentialUpsertion(USER, strength, SECRET)))
                    .all()
                    .get();
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @ParameterizedTest
    @EnumSource
    void whoKnowsTheSecretAndTrustsTheBrokerWritesAndReads(Mechanism mechanism) throws Exception {
        KafkaClients clients = clients(mechanism, SECRET, own);
        try (Admin admin = clients.admin()) {
            topics().id(admin, mechanism.topic);
        }

        try (Producer<String, byte[]> producer = clients.producer("test")) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>(mechanism.topic.topicName(), "key", new byte[] {7}))
                    .get();
            producer.commitTransaction();
        }

        try (Consumer<String, byte[]> reader = clients.reader()) {
            TopicPartition only = new TopicPartition(mechanism.topic.topicName(), 0);
            reader.assign(List.of(only));
            reader.seekToBeginning(List.of(only));
            assertThat(reader.poll(clients.patience())).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoHasAnotherSecretIsRefused(Mechanism mechanism) {
        assertRefused(clients(mechanism, "guessed", own), "SaslAuthenticationException");
    }

    @Test
    void aBrokerThatNobodyVouchesForIsNotSpokenTo() throws Exception {
        assertRefused(
                clients(Mechanism.PLAIN, SECRET, TestCertificate.make(folder, "another")),
                "SslAuthenticationException");
    }

    @Test
    void whoSpeaksWithoutEncryptionIsNotAnswered() {
        assertRefused(new KafkaClients(broker.bootstrapServers(), Map.of()), "TimeoutException");
    }

    @Test
    void aSecretIsNotShownWithTheSettings() {
        Object value = new AdminClientConfig(
                        clients(Mechanism.PLAIN, SECRET, own).readerSettings())
                .values()
                .get("sasl.jaas.config");

        assertThat(value).isInstanceOf(Password.class);
        assertThat(String.valueOf(value)).doesNotContain(SECRET);
    }

    private static void assertRefused(KafkaClients clients, String cause) {
        try (Admin admin = clients.admin()) {
            assertThatExceptionOfType(KafkaException.class)
                    .isThrownBy(() -> topics().id(admin, Topic.ACTIVITIES))
                    .withStackTraceContaining(cause);
        }
    }

    private static TopicRegistry topics() {
        return new TopicRegistry(ONE_COPY);
    }

    /** As an operator sets it. */
    private static KafkaClients clients(Mechanism mechanism, String secret, TestCertificate trusted) {
        Map<String, String> settings = Map.of(
                "kafka.security.protocol",
                "SASL_SSL",
                "kafka.ssl.truststore.type",
                "PEM",
                "kafka.ssl.truststore.location",
                trusted.authority().toString(),
                "kafka.sasl.mechanism",
                mechanism.called,
                "kafka.sasl.jaas.config",
                mechanism.login(secret));
        return new KafkaClients(
                broker.bootstrapServers(),
                new SmallRyeConfigBuilder().withDefaultValues(settings).build());
    }

    private static void secured(Properties settings, String keys) {
        for (String listeners : new String[] {"listeners", "advertised.listeners"}) {
            settings.setProperty(listeners, settings.getProperty(listeners).replace("PLAINTEXT://", "SASL_SSL://"));
        }
        Map<String, String> changes = new HashMap<>();
        changes.put("listener.security.protocol.map", "SASL_SSL:SASL_SSL,CONTROLLER:PLAINTEXT");
        changes.put("security.inter.broker.protocol", "SASL_SSL");
        changes.put("sasl.enabled.mechanisms", "PLAIN,SCRAM-SHA-512");
        changes.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        changes.put(
                "listener.name.sasl_ssl.plain.sasl.jaas.config",
                Mechanism.PLAIN.login(SECRET).replace(";", " user_hub=\"" + SECRET + "\";"));
        changes.put("listener.name.sasl_ssl.scram-sha-512.sasl.jaas.config", Mechanism.SCRAM.module + " required;");
        changes.put("ssl.keystore.type", "PEM");
        changes.put("ssl.keystore.location", keys);
        changes.put("ssl.truststore.type", "PEM");
        changes.put("ssl.truststore.location", own.authority().toString());
        changes.forEach(settings::setProperty);
    }
}
