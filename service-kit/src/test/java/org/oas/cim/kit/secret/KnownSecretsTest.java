package org.oas.cim.kit.secret;

import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class KnownSecretsTest {

    @ParameterizedTest
    @ValueSource(strings = {"prod", "staging", "Demo"})
    void everyProfileServesForReal(String profile) {
        assertThat(KnownSecrets.isForReal(List.of(profile))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "dev", "test"})
    void butThoseThatSayOtherwise(String profile) {
        assertThat(KnownSecrets.isForReal(List.of("prod", profile))).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aHubWithoutAKeyForCursorsIsToldWhichSettingItLacks(String key) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> KnownSecrets.requireOwnSettings(
                        Optional.ofNullable(key), Optional.of("own"), Optional.of("own")))
                .withMessageContaining("CIM_CURSOR_KEY");
    }

    @Test
    void thePasswordOfTheComposeFileIsRefusedByName() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() ->
                        KnownSecrets.requireOwnSettings(Optional.of("key"), Optional.of("cim"), Optional.of("own")))
                .withMessageContaining("QUARKUS_DATASOURCE_PASSWORD");
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() ->
                        KnownSecrets.requireOwnSettings(Optional.of("key"), Optional.of("own"), Optional.of("cim")))
                .withMessageContaining("QUARKUS_FLYWAY_PASSWORD");
    }

    @Test
    void ownSecretsAreFineAndAProcessNeedsNoDatabase() {
        assertThatCode(() -> {
                    KnownSecrets.requireOwnSettings(Optional.of("key"), Optional.of("own"), Optional.of("another"));
                    KnownSecrets.requireOwnSettings(Optional.of("key"), Optional.empty(), Optional.empty());
                })
                .doesNotThrowAnyException();
    }
}
