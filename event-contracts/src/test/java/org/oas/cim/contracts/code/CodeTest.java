package org.oas.cim.contracts.code;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.Violations;

import static org.assertj.core.api.Assertions.assertThat;

class CodeTest {

    @Test
    void aCodeAndItsAbsenceAreValid() {
        // Then
        assertThat(Violations.of(new Coded("BZ", List.of("trainer", "host")))).isEmpty();
        assertThat(Violations.of(new Coded(null, List.of("other", "other:steering committee"))))
                .isEmpty();
    }

    @Test
    void aWrongCodeIsNamedWithItsListAndTheNearestCode() {
        // Then
        assertThat(Violations.of(new Coded("bz", List.of())))
                .containsEntry("country", "is not a code of the list 'countries'; did you mean 'BZ'?");
    }

    @Test
    void ofAShortListAllCodesAreNamed() {
        // Then
        assertThat(Violations.of(new Coded(null, List.of("trainer", "trianer"))))
                .containsEntry(
                        "roles[1].<list element>",
                        "is not a code of the list 'roles'; did you mean 'trainer'? There are: funder,"
                                + " funder-of-participation, accountable, national-counterpart, convener, co-convener,"
                                + " organizer, lead, partner, host, publisher, presenter, trainer, participant, reviewer,"
                                + " author, expert-identifier, logistics, other, and 'other:' with a text of 1 to 100"
                                + " characters");
        assertThat(Violations.of(new Held("by post")))
                .containsEntry("mode", "is not a code of the list 'modes'; there are: in-person, online, hybrid");
    }

    @Test
    void nothingIsSuggestedWhereNothingIsNear() {
        // Then
        assertThat(Violations.of(new Coded("${7 * 7}", List.of())))
                .containsEntry("country", "is not a code of the list 'countries'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"419", "JP", "cim-caribbean", "AN"})
    void aMemberCanTakeCodesOfTwoLists(String code) {
        // Then
        assertThat(Violations.of(new Found(code))).isEmpty();
    }

    @Test
    void aCodeOfNeitherOfTwoListsIsNamedWithBoth() {
        // Then
        assertThat(Violations.of(new Found("cim-carribean")))
                .containsEntry(
                        "origin", "is not a code of the lists 'countries' or 'regions'; did you mean 'cim-caribbean'?");
    }

    private record Coded(
            @Code(CodeList.COUNTRIES) @Nullable String country, List<@Code(CodeList.ROLES) String> roles) {}

    private record Held(@Code(CodeList.MODES) String mode) {}

    private record Found(
            @Code({CodeList.COUNTRIES, CodeList.REGIONS}) String origin) {}
}
