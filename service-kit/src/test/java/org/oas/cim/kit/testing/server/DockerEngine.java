package org.oas.cim.kit.testing.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Whether a Docker engine answers. Testcontainers can tell too, but it logs every attempt that fails, and may hang. */
final class DockerEngine {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String PING = "GET /_ping HTTP/1.1\r\nHost: docker\r\nConnection: close\r\n\r\n";

    private DockerEngine() {}

    static boolean answers(Map<String, String> environment, Path home) {
        return addresses(environment, home).stream().anyMatch(address -> answers(address, PATIENCE));
    }

    /** Where Testcontainers looks as well: an address that is named is the only one. */
    static List<String> addresses(Map<String, String> environment, Path home) {
        String named = environment.getOrDefault("DOCKER_HOST", "");
        if (!named.isBlank()) {
            return List.of(named);
        }
        return Stream.of(
                        Path.of("/var/run"),
                        Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/var/run")),
                        home.resolve(".docker/run"))
                .distinct()
                .map(folder -> "unix://" + folder.resolve("docker.sock"))
                .toList();
    }

    static boolean answers(String address, Duration patience) {
        FutureTask<Boolean> ping = new FutureTask<>(() -> ping(address));
        Thread.ofVirtual().start(ping);
        try {
            return ping.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            // The interrupt closes the channel of a ping that still waits.
            ping.cancel(true);
        }
    }

    private static boolean ping(String address) throws IOException {
        try (SocketChannel channel = SocketChannel.open(socket(URI.create(address)))) {
            Channels.newOutputStream(channel).write(PING.getBytes(StandardCharsets.US_ASCII));
            byte[] status = Channels.newInputStream(channel).readNBytes("HTTP/1.1 200".length());
            return new String(status, StandardCharsets.US_ASCII).matches("HTTP/1\\.[01] 200");
        }
    }

    private static SocketAddress socket(URI address) {
        return "unix".equals(address.getScheme())
                ? UnixDomainSocketAddress.of(address.getPath())
                : new InetSocketAddress(address.getHost(), address.getPort());
    }
}
