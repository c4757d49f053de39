package org.oas.cim.kit.testing.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

import com.github.dockerjava.api.model.PortBinding;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.containers.wait.strategy.WaitStrategy;

import org.oas.cim.local.KafkaSettings;
import org.oas.cim.local.LoopbackPort;

/**
 * A broker in a container, with the settings of the embedded one.
 *
 * <p>Not Testcontainers' own Kafka container: its port is another one after each start, and it waits in a shell for the
 * port's number, so that the broker never hears that it is to stop.
 */
final class KafkaInDocker implements TestBroker {

    private static final String IMAGE = "apache/kafka:4.2.1";
    private static final Path DATA = Path.of("/var/lib/kafka/data");
    private static final int PORT = 9092;
    private static final int CONTROLLER_PORT = 9093;
    private static final int OWN_PORT = 9094;
    private static final Duration START_PATIENCE = Duration.ofMinutes(2);
    private static final int STOP_PATIENCE_SECONDS = 20;

    private final GenericContainer<?> container;
    private final int port;
    private int starts = 1;

    private KafkaInDocker(int port) {
        this.port = port;
        this.container = new GenericContainer<>(IMAGE)
                .withExposedPorts(PORT)
                .withCreateContainerCmdModifier(command -> Objects.requireNonNull(command.getHostConfig())
                        .withPortBindings(PortBinding.parse(port + ":" + PORT)))
                .waitingFor(started());
    }

    static KafkaInDocker start() {
        KafkaInDocker broker = new KafkaInDocker(LoopbackPort.free());
        broker.settings()
                .forEach((name, value) -> broker.container.addEnv(variable(name.toString()), value.toString()));
        broker.container.start();
        return broker;
    }

    @Override
    public String bootstrapServers() {
        return container.getHost() + ":" + port;
    }

    @Override
    public void stop() {
        container
                .getDockerClient()
                .stopContainerCmd(container.getContainerId())
                .withTimeout(STOP_PATIENCE_SECONDS)
                .exec();
    }

    @Override
    public void startAgain() {
        container
                .getDockerClient()
                .startContainerCmd(container.getContainerId())
                .exec();
        starts++;
        started().waitUntilReady(container);
    }

    @Override
    public void close() {
        container.close();
    }

    /** The container's log goes on where it was after a stop. */
    private WaitStrategy started() {
        return Wait.forLogMessage(".*Kafka Server started.*", starts).withStartupTimeout(START_PATIENCE);
    }

    /** In its container the broker cannot reach itself at the address that clients have: it gets one of its own. */
    private Properties settings() {
        Properties settings = KafkaSettings.of(DATA, PORT, CONTROLLER_PORT);
        String own = "BROKER://127.0.0.1:" + OWN_PORT;
        settings.setProperty(
                "listeners", "PLAINTEXT://:%d,CONTROLLER://127.0.0.1:%d,%s".formatted(PORT, CONTROLLER_PORT, own));
        settings.setProperty("advertised.listeners", "PLAINTEXT://%s,%s".formatted(bootstrapServers(), own));
        settings.setProperty("inter.broker.listener.name", "BROKER");
        settings.setProperty(
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,BROKER:PLAINTEXT");
        return settings;
    }

    /** The image takes a setting from the variable of its name. */
    private static String variable(String setting) {
        return "KAFKA_" + setting.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
