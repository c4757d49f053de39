package org.oas.cim.kit.testing.server;

import java.io.IOException;

/** A real Kafka broker. */
public interface TestBroker extends AutoCloseable {

    String bootstrapServers();

    /** Takes the broker away; its data stays. */
    void stop();

    /** Brings a broker that was stopped back on the same data and port. */
    void startAgain() throws IOException;

    @Override
    void close();

    static TestBroker start() throws IOException {
        return switch (Infra.ofThisRun()) {
            case DOCKER -> KafkaInDocker.start();
            case EMBEDDED -> EmbeddedKafka.start();
        };
    }
}
