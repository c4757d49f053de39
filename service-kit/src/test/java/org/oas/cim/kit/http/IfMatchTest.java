package org.oas.cim.kit.http;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.kit.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class IfMatchTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aChangeWithoutTheHeaderNeedsIt(@Nullable String header) {
        // Then
        assertThat(Refusal.of(() -> IfMatch.required(header)).status()).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"1\", \"3\"", " \"3\" ", "\"2\",\"3\""})
    void theVersionThatWasReadMayBeChanged(String header) {
        // Then
        assertThatNoException().isThrownBy(() -> IfMatch.required(header).check(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "\"33\"", "3", "W/\"3\"", "\"03\"", "\"1\", \"2\"", ",", "\"3"})
    void anyOtherTagIsStale(String header) {
        // When
        Refusal refusal = Refusal.of(() -> IfMatch.required(header).check(3));

        // Then
        assertThat(refusal.status()).isEqualTo(412);
        assertThat(refusal.problem().getDetail()).contains("version 3");
    }

    @Test
    void whereTheHeaderIsOptionalAnyVersionMayBeChanged() {
        // Then
        assertThatNoException().isThrownBy(() -> IfMatch.optional(null).check(7));
        assertThat(Refusal.of(() -> IfMatch.optional("\"6\"").check(7)).status())
                .isEqualTo(412);
    }
}
