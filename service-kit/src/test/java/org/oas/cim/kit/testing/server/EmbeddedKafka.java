package org.oas.cim.kit.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.oas.cim.local.LocalKafka;

final class EmbeddedKafka implements TestBroker {

    private final Path data;
    private LocalKafka broker;

    private EmbeddedKafka(Path data) throws IOException {
        this.data = data;
        this.broker = LocalKafka.start(data, 0);
    }

    static EmbeddedKafka start() throws IOException {
        return new EmbeddedKafka(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "kafka"));
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public void stop() {
        broker.close();
    }

    @Override
    public void startAgain() throws IOException {
        broker = LocalKafka.start(data, broker.port());
    }

    @Override
    public void close() {
        broker.close();
    }
}
