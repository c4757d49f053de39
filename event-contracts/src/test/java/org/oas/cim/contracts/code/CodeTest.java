package org.oas.cim.contracts.code;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.Violations;

import static org.assertj.core.api.Assertions.assertThat;

class CodeTest {

    @Test
    void aCodeAndItsAbsenceAreValid() {
        // Then
        assertThat(Violations.of(new Coded("BZ", List.of("trainer", "host")))).isEmpty();
        assertThat(Violations.of(new Coded(null, List.of()))).isEmpty();
    }

    @Test
    void aWrongCodeIsNamedWithItsListAndTheNearestCode() {
        // Then
        assertThat(Violations.of(new Coded("bz", List.of("trainer", "trianer"))))
                .containsEntry("country", "is not a code of the list 'countries'; did you mean 'BZ'?")
                .containsEntry("roles[1].<list element>", "is not a code of the list 'roles'; did you mean 'trainer'?");
    }

    @Test
    void nothingIsSuggestedWhereNothingIsNear() {
        // Then
        assertThat(Violations.of(new Coded("${7 * 7}", List.of())))
                .containsEntry("country", "is not a code of the list 'countries'");
    }

    private record Coded(
            @Code(CodeList.COUNTRIES) @Nullable String country, List<@Code(CodeList.ROLES) String> roles) {}
}
