package org.oas.cim.kit.problem;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.kit.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTypeTest {

    @Test
    void codesAndTitlesAreUnique() {
        // Then
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::code)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ProblemType.values()).map(ProblemType::title)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsDescribedAtItsAddressWithARemedy(ProblemType type) {
        // When
        ProblemTypesResource.Description description = new ProblemTypesResource().one(type.code());

        // Then
        assertThat(description.type()).isEqualTo(type.address()).hasPath("/v1/problems/" + type.code());
        assertThat(description.status()).isBetween(400, 503);
        assertThat(description.remedy()).endsWith(".");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 406, 409, 412, 413, 415, 422, 428, 500, 503})
    void whatAFrameworkRefusesHasADocumentedType(int status) {
        // Then
        assertThat(ProblemType.ofStatus(status))
                .hasValueSatisfying(type -> assertThat(type.status()).isEqualTo(status));
    }

    @Test
    void anUnknownTypeIsNotFound() {
        // Then
        assertThat(Refusal.of(() -> new ProblemTypesResource().one("no-such")).status())
                .isEqualTo(404);
    }
}
