package org.oas.cim.contracts.code;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.contracts.date.EdtfDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.oas.cim.contracts.code.CodeList.COUNTRIES;
import static org.oas.cim.contracts.code.CodeList.LANGUAGES;
import static org.oas.cim.contracts.code.CodeList.OAS_MEMBERSHIPS;
import static org.oas.cim.contracts.code.CodeList.REGIONS;
import static org.oas.cim.contracts.code.CodeList.ROLES;
import static org.oas.cim.contracts.code.CodeList.SUBDIVISIONS;

class CodeListTest {

    /** Lists whose codes are somebody else's, or facts. */
    private static final Set<CodeList> CODES_OF_OTHERS =
            EnumSet.of(COUNTRIES, SUBDIVISIONS, REGIONS, LANGUAGES, OAS_MEMBERSHIPS);

    @ParameterizedTest
    @EnumSource
    void everyEntryHasItsFourNames(CodeList list) {
        // Then
        assertThat(list.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.labels()).containsOnlyKeys("en", "es", "fr", "pt");
            assertThat(entry.labels().values())
                    .allMatch(label -> !label.isBlank() && label.equals(label.strip()), "label of " + entry.code());
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyListHasItsTitlesSourceAndLicence(CodeList list) {
        // Then
        assertThat(list.about().labels().values()).hasSize(4).noneMatch(String::isBlank);
        assertThat(list.about().attribute("source")).isPresent();
        assertThat(list.about().attribute("licence")).isPresent();
        assertThat(CodeList.named(list.listName())).contains(list);
    }

    @Test
    void whatAListSaysBesideIsInAFixedOrder() {
        // Then
        assertThat(COUNTRIES.columns()).containsExactly("alpha3", "m49", "region", "cimRegions", "iso3166Part3");
        assertThat(CodeList.ACTIVITY_STATUSES.columns()).containsExactly("iati", "ical");
        assertThat(CodeList.MODES.columns()).isEmpty();
    }

    @Test
    void anUnknownNameIsNoList() {
        // Then
        assertThat(CodeList.named("codelists")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noCellIsAFormulaForASpreadsheet(CodeList list) {
        // Then
        assertThat(list.entries())
                .flatExtracting(entry -> entry.labels().values())
                .noneMatch(label -> label.matches("[=+@\\-].*"));
    }

    @ParameterizedTest
    @EnumSource
    void codesAreUniqueInAnyCase(CodeList list) {
        // Then
        assertThat(list.codes().stream().map(code -> code.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(list.entries());
    }

    @ParameterizedTest
    @EnumSource
    void successorsAreCodesOfTheSameListAndOnlyWithdrawnCodesHaveThem(CodeList list) {
        // Then
        assertThat(list.entries()).allSatisfy(entry -> {
            assertThat(list.codes()).containsAll(entry.replacedBy());
            assertThat(entry.replacedBy()).doesNotContain(entry.code());
            assertThat(entry.isActive() && !entry.replacedBy().isEmpty()).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void datesAreEdtf(CodeList list) {
        // Then
        assertThat(list.entries())
                .flatExtracting(CodeEntry::since, CodeEntry::until)
                .filteredOn(date -> date != null)
                .allSatisfy(date ->
                        assertThatCode(() -> EdtfDate.parse((String) date)).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource
    void ourOwnCodesAreLowerCaseWordsWithHyphens(CodeList list) {
        // Then
        assertThat(list.codes()).allMatch(code -> CODES_OF_OTHERS.contains(list) || code.matches("[a-z]+(-[a-z]+)*"));
    }

    @ParameterizedTest
    @EnumSource
    void aListIsUnmodifiable(CodeList list) {
        // Then
        assertThat(list.codes()).isUnmodifiable();
        assertThat(list.entries().iterator().next().labels()).isUnmodifiable();
    }

    @Test
    void listsWhoseValuesAreExhaustiveHaveNoOther() {
        // When
        List<String> open = EnumSet.allOf(CodeList.class).stream()
                .filter(list -> list.contains("other"))
                .map(CodeList::listName)
                .toList();

        // Then
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "activity-types",
                        "partner-types",
                        "partner-subtypes",
                        "study-types",
                        "roles",
                        "themes",
                        "audiences",
                        "populations",
                        "outcome-kinds",
                        "indicators",
                        "units",
                        "link-kinds",
                        "open-to");
    }

    @Test
    void whatNoCodeSaysIsWrittenAsOtherWithAText() {
        // Then
        assertThat(ROLES.accepts("other:steering committee")).isTrue();
        assertThat(ROLES.contains("other:steering committee")).isFalse();
        assertThat(ROLES.entry("other:comité directivo").orElseThrow().labels())
                .isEqualTo(Map.of(
                        "en", "comité directivo",
                        "es", "comité directivo",
                        "fr", "comité directivo",
                        "pt", "comité directivo"));
        assertThat(ROLES.accepts("other:" + "é".repeat(100))).isTrue();
        assertThat(ROLES.accepts("other:" + "😀".repeat(100))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"other:", "other: ", "other:a\u0000b", "other:a\nb", "Other:x", "others", "host:x", ""})
    void anOtherWithoutAReadableTextIsNone(String code) {
        // Then
        assertThat(ROLES.accepts(code)).isFalse();
    }

    @Test
    void anOtherOfMoreThan100CharactersIsNone() {
        // Then
        assertThat(ROLES.accepts("other:" + "é".repeat(101))).isFalse();
    }

    @Test
    void aClosedListTakesNoOther() {
        // Then
        assertThat(COUNTRIES.accepts("other:Atlantis")).isFalse();
        assertThat(CodeList.MODES.accepts("other:by post")).isFalse();
    }

    @Test
    void whatTheReportSaysHasACode() {
        // Then
        assertThat(CodeList.ACTIVITY_TYPES.codes()).contains("seminar", "workshop", "training", "delegation-visit");
        assertThat(ROLES.codes()).contains("co-convener", "presenter", "funder-of-participation", "reviewer");
        assertThat(CodeList.STUDY_STATUSES.codes()).contains("phase-completed", "under-review", "published");
        assertThat(CodeList.INDICATORS.codes()).contains("trafficked-persons");
        assertThat(CodeList.THEMES.codes()).contains("border-control", "victim-interviewing", "sex-tourism");
    }

    @Test
    void aCodeIsFoundInItsOwnSpellingOnly() {
        // Then
        assertThat(COUNTRIES.contains("BZ")).isTrue();
        assertThat(COUNTRIES.contains("bz")).isFalse();
        assertThat(COUNTRIES.nearest("bz")).contains("BZ");
    }
}
