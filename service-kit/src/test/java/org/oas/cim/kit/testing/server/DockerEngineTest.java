package org.oas.cim.kit.testing.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DockerEngineTest {

    private static final Path HOME = Path.of("/home/somebody");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nApi-Version: 1.41\r\n\r\nOK", "HTTP/1.0 200 OK\r\n\r\n"})
    void anEngineAnswersOnASocket(String answer) throws IOException {
        try (ServerSocketChannel engine = onASocket()) {
            // Given
            answer(engine, answer);

            // When
            boolean answers = DockerEngine.answers(Map.of("DOCKER_HOST", "unix://" + socket()), HOME);

            // Then
            assertThat(answers).isTrue();
        }
    }

    @Test
    void anEngineAnswersOnAPort() throws IOException {
        SocketAddress anyPort = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0);
        try (ServerSocketChannel engine = ServerSocketChannel.open().bind(anyPort)) {
            // Given
            answer(engine, "HTTP/1.1 200 OK\r\n\r\nOK");
            int port = engine.socket().getLocalPort();

            // When
            boolean answers = DockerEngine.answers(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + port), HOME);

            // Then
            assertThat(answers).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1",
                "HTTP/1.1 500 Internal Server Error\r\n\r\n",
                "HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.",
                "SSH-2.0-OpenSSH_9.2\r\n"
            })
    void whatSaysAnythingElseIsNoEngine(String answer) throws IOException {
        try (ServerSocketChannel other = onASocket()) {
            // Given
            answer(other, answer);

            // When
            boolean answers = DockerEngine.answers("unix://" + socket(), PATIENCE);

            // Then
            assertThat(answers).isFalse();
        }
    }

    @Test
    void anEngineThatNeverAnswersIsNotWaitedFor() throws IOException {
        try (ServerSocketChannel silent = onASocket()) {
            // Given
            assertThat(silent.isOpen()).isTrue();

            // When
            boolean answers = DockerEngine.answers("unix://" + socket(), Duration.ofMillis(50));

            // Then
            assertThat(answers).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unix:///no/such/folder/docker.sock",
                "unix://",
                "npipe:////./pipe/docker_engine",
                "tcp://127.0.0.1",
                "ssh://somebody@127.0.0.1",
                "docker",
                "not an address"
            })
    void whereNothingListensThereIsNoEngine(String address) {
        assertThat(DockerEngine.answers(address, PATIENCE)).isFalse();
    }

    @Test
    void theAddressThatIsNamedIsTheOnlyOne() {
        assertThat(DockerEngine.addresses(
                        Map.of("DOCKER_HOST", "tcp://docker:2375", "XDG_RUNTIME_DIR", "/run/user/1"), HOME))
                .containsExactly("tcp://docker:2375");
    }

    @Test
    void withoutOneTheUsualSocketsAreAsked() {
        assertThat(DockerEngine.addresses(Map.of("XDG_RUNTIME_DIR", "/run/user/1"), HOME))
                .containsExactly(
                        "unix:///var/run/docker.sock",
                        "unix:///run/user/1/docker.sock",
                        "unix:///home/somebody/.docker/run/docker.sock");
        assertThat(DockerEngine.addresses(Map.of("DOCKER_HOST", ""), HOME))
                .containsExactly("unix:///var/run/docker.sock", "unix:///home/somebody/.docker/run/docker.sock");
    }

    private Path socket() {
        return folder.resolve("docker.sock");
    }

    private ServerSocketChannel onASocket() throws IOException {
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of(socket()));
    }

    /** Answers one request. */
    private static void answer(ServerSocketChannel server, String answer) {
        Thread.ofVirtual().start(() -> {
            try (SocketChannel client = server.accept()) {
                client.read(ByteBuffer.allocate(1024));
                client.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }
}
