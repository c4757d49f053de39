package org.oas.cim.kit.testing.server;

import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InfraTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "auto")
    void unlessSaidOtherwiseDockerIsTakenWhereAnEngineAnswers(String wanted) {
        assertThat(Infra.choose(wanted, () -> true)).isEqualTo(Infra.DOCKER);
        assertThat(Infra.choose(wanted, () -> false)).isEqualTo(Infra.EMBEDDED);
    }

    @Test
    void embeddedAsksForNoEngine() {
        // Given
        BooleanSupplier notToBeAsked = () -> {
            throw new AssertionError("an engine was looked for");
        };

        // When
        Infra chosen = Infra.choose("embedded", notToBeAsked);

        // Then
        assertThat(chosen).isEqualTo(Infra.EMBEDDED);
    }

    @Test
    void dockerNeedsAnEngine() {
        assertThat(Infra.choose("docker", () -> true)).isEqualTo(Infra.DOCKER);
        assertThatThrownBy(() -> Infra.choose("docker", () -> false))
                .hasMessage(
                        "-Dinfra=docker, but no Docker engine answers: neither at DOCKER_HOST nor at a usual socket");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "podman", "Docker"})
    void anUnknownValueIsRefusedWithThePermittedOnes(String wanted) {
        assertThatThrownBy(() -> Infra.choose(wanted, () -> true))
                .hasMessage("-Dinfra=%s is none of auto, docker, embedded", wanted);
    }
}
