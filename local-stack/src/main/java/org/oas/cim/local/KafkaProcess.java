package org.oas.cim.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.LogManager;

/**
 * The broker as a process of its own, so that it can be killed and restarted alone: {@code KafkaProcess DATA PORT}. Stops
 * cleanly on SIGTERM; logs to the standard error stream.
 */
public final class KafkaProcess {

    private KafkaProcess() {}

    /** Runs until it is told to stop; exits with 1 where the broker does not start. */
    public static void main(String[] args) throws IOException {
        // Only Log4j's API is here, for a part of Kafka that wants to be able to change log levels; it need not
        // complain.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        try (var settings = KafkaProcess.class.getResourceAsStream("kafka-logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
        try {
            var kafka = LocalKafka.start(Path.of(args[0]), Integer.parseInt(args[1]));
            Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "kafka-at-exit"));
            System.err.println("Kafka serves " + kafka.bootstrapServers());
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
