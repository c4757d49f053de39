package org.oas.cim.kit.testing.server;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;

/** Where the servers of a test run come from. The system property {@code infra} says it, and it is decided once. */
enum Infra {
    DOCKER("PostgreSQL and Kafka in Docker"),
    EMBEDDED("embedded PostgreSQL and Kafka");

    private static final Logger LOG = Logger.getLogger(Infra.class.getName());

    private static @Nullable Infra chosen;

    private final String servers;

    Infra(String servers) {
        this.servers = servers;
    }

    static synchronized Infra ofThisRun() {
        if (chosen == null) {
            Path home = Path.of(System.getProperty("user.home"));
            chosen = choose(System.getProperty("infra"), () -> DockerEngine.answers(System.getenv(), home));
            LOG.info("tests use " + chosen.servers);
        }
        return chosen;
    }

    static Infra choose(@Nullable String wanted, BooleanSupplier engineAnswers) {
        return switch (wanted == null ? "auto" : wanted) {
            case "auto" -> engineAnswers.getAsBoolean() ? DOCKER : EMBEDDED;
            case "docker" -> {
                if (!engineAnswers.getAsBoolean()) {
                    throw new IllegalStateException(
                            "-Dinfra=docker, but no Docker engine answers: neither at DOCKER_HOST nor at a usual socket");
                }
                yield DOCKER;
            }
            case "embedded" -> EMBEDDED;
            default ->
                throw new IllegalArgumentException("-Dinfra=%s is none of auto, docker, embedded".formatted(wanted));
        };
    }
}
