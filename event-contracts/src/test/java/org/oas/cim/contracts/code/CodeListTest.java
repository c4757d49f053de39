package org.oas.cim.contracts.code;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodeListTest {

    @ParameterizedTest
    @EnumSource
    void everyLineOfAListIsACodeOfItsOwn(CodeList list) throws IOException {
        // When
        List<String> lines = lines(list);

        // Then
        assertThat(lines).isNotEmpty().doesNotHaveDuplicates();
        assertThat(list.codes()).containsExactlyElementsOf(lines);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COUNTRIES")
    void codesAreLowerCaseWordsWithHyphens(CodeList list) {
        // Then
        assertThat(list.codes()).allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @EnumSource
    void aListIsUnmodifiable(CodeList list) {
        // Then
        assertThat(list.codes()).isUnmodifiable();
    }

    @Test
    void countriesAreAlpha2CodesWithTheWithdrawnOneOfTheReport() {
        // Then
        assertThat(CodeList.COUNTRIES.codes())
                .allMatch(code -> code.matches("[A-Z]{2}"))
                .contains("AN", "CW", "BZ", "BO", "JP", "MX", "VE")
                .hasSizeGreaterThanOrEqualTo(249);
    }

    @Test
    void whatTheReportSaysHasACode() {
        // Then
        assertThat(CodeList.ACTIVITY_TYPES.codes()).contains("seminar", "workshop", "training", "delegation-visit");
        assertThat(CodeList.ROLES.codes()).contains("co-convener", "presenter", "funder-of-participation", "reviewer");
        assertThat(CodeList.STUDY_STATUSES.codes()).contains("phase-completed", "under-review", "published");
    }

    @Test
    void aCodeIsFoundInItsOwnSpellingOnly() {
        // Then
        assertThat(CodeList.COUNTRIES.contains("BZ")).isTrue();
        assertThat(CodeList.COUNTRIES.contains("bz")).isFalse();
        assertThat(CodeList.COUNTRIES.nearest("bz")).contains("BZ");
    }

    private static List<String> lines(CodeList list) throws IOException {
        String resource = "/codelists/" + list.listName() + ".txt";
        try (InputStream in = Objects.requireNonNull(CodeListTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
