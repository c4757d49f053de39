package org.oas.cim.kit.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VersionTagTest {

    @Test
    void theTagIsTheVersionInQuotationMarks() {
        // Then
        assertThat(VersionTag.of(12)).isEqualTo("\"12\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"12\"", "W/\"12\"", "*", "\"11\", W/\"12\""})
    void theCallerThatHasTheVersionKnowsIt(String ifNoneMatch) {
        // Then
        assertThat(VersionTag.isKnown(ifNoneMatch, 12)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "\"11\"", "\"112\"", "w/\"12\""})
    void anyOtherCallerDoesNot(String ifNoneMatch) {
        // Then
        assertThat(VersionTag.isKnown(ifNoneMatch, 12)).isFalse();
        assertThat(VersionTag.isKnown(null, 12)).isFalse();
    }
}
