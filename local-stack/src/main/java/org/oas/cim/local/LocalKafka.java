package org.oas.cim.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Consumer;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Time;

/**
 * A real Kafka broker (KRaft, one node) on 127.0.0.1 in this JVM, without Docker. Topics are not created by using them;
 * topics, messages and group offsets are kept over restarts. What a crash may cost is said at {@link KafkaSettings}.
 *
 * <p>One data folder has one owner at a time. Safe for use by several threads.
 */
public final class LocalKafka implements AutoCloseable {

    private static final int ATTEMPTS_FOR_A_FREE_PORT = 3;

    private final FolderLock lock;
    private final KafkaRaftServer server;
    private final int port;
    private boolean closed;

    private LocalKafka(FolderLock lock, KafkaRaftServer server, int port) {
        this.lock = lock;
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the broker on the data in {@code data} and returns when it serves clients.
     *
     * @param port 0 for a free one
     * @throws IOException when the port is taken, the folder is in use or the broker does not start: the message says which
     */
    public static LocalKafka start(Path data, int port) throws IOException {
        return start(data, port, settings -> {});
    }

    /**
     * As {@link #start(Path, int)}, with other settings.
     *
     * @param changing is given the settings by Kafka's names, to change them
     */
    public static LocalKafka start(Path data, int port, Consumer<Properties> changing) throws IOException {
        var folder = Files.createDirectories(data).toRealPath();
        if (port != 0 && LoopbackPort.isTaken(port)) {
            throw new IOException("Port %d is taken".formatted(port));
        }
        var lock = FolderLock.take(folder.resolve("lock"));
        try {
            return startOn(folder, port, lock, changing);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Stops the broker; the data stays. A second call does nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            server.shutdown();
            server.awaitShutdown();
            lock.close();
        }
    }

    private static LocalKafka startOn(Path folder, int port, FolderLock lock, Consumer<Properties> changing)
            throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return startOnce(folder, port == 0 ? LoopbackPort.free() : port, lock, changing);
            } catch (KafkaException e) {
                // Between choosing a free port and binding it, somebody else may have taken it.
                if (attempt == ATTEMPTS_FOR_A_FREE_PORT) {
                    throw new IOException("Kafka did not start: " + e.getMessage(), e);
                }
            }
        }
    }

    private static LocalKafka startOnce(Path folder, int port, FolderLock lock, Consumer<Properties> changing)
            throws IOException {
        var storage = KafkaStorage.in(folder);
        var settings = KafkaSettings.of(storage.folder(), port, LoopbackPort.freeBeside(port));
        changing.accept(settings);
        storage.prepare(settings);
        var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        try {
            server.startup();
            return new LocalKafka(lock, server, port);
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }
}
