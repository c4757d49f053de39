package org.oas.cim.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A real PostgreSQL 18 server on 127.0.0.1, without Docker. Durable as in production ({@code fsync},
 * {@code synchronous_commit} and {@code full_page_writes} are on), UTF-8, sorted by code point, data kept over restarts.
 *
 * <p>One data folder has one owner at a time: a second {@link #start} is refused while the first is open, in this process
 * or in another. A server that outlived its owner is stopped first. Safe for use by several threads.
 */
public final class LocalPostgres implements AutoCloseable {

    /** The account that there is at first, with all rights. */
    public static final String USER = "cim";

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final int ATTEMPTS_FOR_A_FREE_PORT = 3;

    private final FolderLock lock;
    private final String password;
    private final PostgresServer server;
    private final Thread atExit = new Thread(this::stop, "postgres-at-exit");

    private LocalPostgres(FolderLock lock, String password, PostgresServer server) {
        this.lock = lock;
        this.password = password;
        this.server = server;
    }

    /** As {@link #start(Path, int, List, Path)}, with the log in the data folder; stops by itself when the JVM exits. */
    public static LocalPostgres start(Path data, int port, List<String> databases) throws IOException {
        var postgres = start(data, port, databases, data.resolve("postgres.log"));
        Runtime.getRuntime().addShutdownHook(postgres.atExit);
        return postgres;
    }

    /**
     * Starts the server on the data in {@code data}, making what is missing, and returns when it answers. It runs until it
     * is closed, after the end of this JVM too.
     *
     * @param port 0 for a free one
     * @param databases names of lower-case letters, digits and underscores; those that do not exist are created
     * @throws IOException when the port is taken, the folder is in use or the server does not start: the message says which
     */
    public static LocalPostgres start(Path data, int port, List<String> databases, Path log) throws IOException {
        PostgresDatabases.requirePlainNames(databases);
        var folder = Files.createDirectories(data).toRealPath();
        Files.createDirectories(log.toAbsolutePath().resolveSibling("."));
        var lock = FolderLock.take(folder.resolve("lock"));
        try {
            var cluster = PostgresCluster.open(folder, log);
            var leftOver = PostmasterFile.serverOf(cluster.folder());
            if (leftOver.isPresent()) {
                PostgresServer.stop(leftOver.get(), STOP_PATIENCE);
            }
            var server = startOn(cluster, port, log);
            var postgres = new LocalPostgres(lock, cluster.password(), server);
            PostgresDatabases.createMissing(postgres, databases);
            return postgres;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Stops the server that outlived its owner, if there is one; returns its process id.
     *
     * @throws FolderLock.Held when the owner lives
     */
    public static Optional<Long> stopLeftOver(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return Optional.empty();
        }
        var folder = data.toRealPath();
        try (var _ = FolderLock.take(folder.resolve("lock"))) {
            var server = PostmasterFile.serverOf(folder.resolve("cluster"));
            server.ifPresent(process -> PostgresServer.stop(process, STOP_PATIENCE));
            return server.map(ProcessHandle::pid);
        }
    }

    private static PostgresServer startOn(PostgresCluster cluster, int port, Path log) throws IOException {
        if (port != 0) {
            return PostgresServer.start(cluster, port, log);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return PostgresServer.start(cluster, LoopbackPort.free(), log);
            } catch (IOException e) {
                // Between choosing a free port and binding it, somebody else may have taken it.
                if (attempt == ATTEMPTS_FOR_A_FREE_PORT) {
                    throw e;
                }
            }
        }
    }

    /** The password of the server on that data folder, made if there is none yet. */
    public static String password(Path data) throws IOException {
        return Secret.in(Files.createDirectories(data).resolve("password"));
    }

    public String jdbcUrl(String database) {
        return jdbcUrl(port(), database);
    }

    /** The URL of a database on the server at that port. */
    public static String jdbcUrl(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String username() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return server.port();
    }

    /** The server's main process. */
    public ProcessHandle process() {
        return server.process();
    }

    /** Ends the server's sessions, writes a checkpoint and stops it; the data stays. A second call does nothing. */
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The hook is running: it does the same.
        }
    }

    private synchronized void stop() {
        PostgresServer.stop(server.process(), STOP_PATIENCE);
        lock.close();
    }
}
