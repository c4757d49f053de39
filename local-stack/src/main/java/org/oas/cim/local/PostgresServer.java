package org.oas.cim.local;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** One run of the server. */
record PostgresServer(ProcessHandle process, int port) {

    private static final String INVALID_PASSWORD = "28P01";
    private static final Duration POLL = Duration.ofMillis(25);

    /** Starts the server and waits until it takes connections, for as long as it lives: recovery may take its time. */
    static PostgresServer start(PostgresCluster cluster, int port, Path log) throws IOException {
        if (LoopbackPort.isTaken(port)) {
            throw new IOException("Port %d is taken".formatted(port));
        }
        var process = PostgresCluster.start(cluster.serverCommand(port), log).toHandle();
        while (!answers(port, cluster.password())) {
            if (Exits.within(POLL, process)) {
                throw new IOException("PostgreSQL did not start on port %d, see %s".formatted(port, log));
            }
            if (Thread.interrupted()) {
                stop(process, Duration.ofSeconds(5));
                throw new InterruptedIOException();
            }
        }
        return new PostgresServer(process, port);
    }

    /**
     * Stops the server as {@code pg_ctl stop -m fast} does: SIGINT ends the sessions, where SIGTERM would wait for every
     * client to leave.
     */
    static void stop(ProcessHandle process, Duration patience) {
        try {
            new ProcessBuilder(List.of("sh", "-c", "kill -INT " + process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            process.destroy();
        }
        if (!Exits.within(patience, process)) {
            process.destroyForcibly();
            Exits.within(patience, process);
        }
    }

    private static boolean answers(int port, String password) throws IOException {
        try (var connection = PostgresDatabases.connect(port, "postgres", password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (INVALID_PASSWORD.equals(e.getSQLState())) {
                throw new IOException("PostgreSQL does not accept the password kept beside its data", e);
            }
            return false;
        }
    }
}
