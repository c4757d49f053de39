package org.oas.cim.contracts.code;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oas.cim.contracts.code.CodeList.ACTIVITY_STATUSES;
import static org.oas.cim.contracts.code.CodeList.PARTNER_TYPES;
import static org.oas.cim.contracts.code.CodeList.PROJECT_STATUSES;
import static org.oas.cim.contracts.code.CodeList.ROLES;
import static org.oas.cim.contracts.code.CodeList.THEMES;

/** What our codes are in other vocabularies, as the data model has it. */
class CrosswalkTest {

    @ParameterizedTest
    @CsvSource({
        "funder, 1",
        "funder-of-participation, 1",
        "accountable, 2",
        "national-counterpart, 2",
        "convener, 4",
        "co-convener, 4",
        "organizer, 4",
        "lead, 4",
        "partner, 4",
        "host, 4",
        "publisher, 4",
        "presenter,",
        "trainer,",
        "participant,",
        "reviewer,",
        "author,",
        "expert-identifier,",
        "logistics,",
        "other,"
    })
    void aRoleInIati(String role, @Nullable String iati) {
        // Then
        assertThat(target(ROLES, role, "iati")).isEqualTo(iati);
    }

    @ParameterizedTest
    @CsvSource({
        "government, 435, 10",
        "local-government, 435, 11",
        "embassy, 434, 10",
        "intergovernmental, 438, 40",
        "un, 447, 40",
        "international-ngo, 437, 21",
        "national-ngo, 441, 22",
        "academic, 431, 80",
        "media, 439, 70",
        "private, 444, 70",
        "donor, 433,",
        "civil-society, 501, 22",
        "other, 443, 90"
    })
    void aTypeOfOrganizationInOchaAndIati(String type, String ocha, @Nullable String iati) {
        // Then
        assertThat(target(PARTNER_TYPES, type, "ocha")).isEqualTo(ocha);
        assertThat(target(PARTNER_TYPES, type, "iati")).isEqualTo(iati);
    }

    @ParameterizedTest
    @CsvSource({
        "planning, 1, TENTATIVE",
        "planned, 1, TENTATIVE",
        "confirmed, 1, CONFIRMED",
        "ongoing, 2,",
        "completed, 4,",
        "cancelled, 5, CANCELLED",
        "postponed, 6, TENTATIVE"
    })
    void aStatusInIatiAndICalendar(String status, String iati, @Nullable String ical) {
        // Then
        assertThat(target(ACTIVITY_STATUSES, status, "iati")).isEqualTo(iati);
        assertThat(target(ACTIVITY_STATUSES, status, "ical")).isEqualTo(ical);
    }

    @ParameterizedTest
    @CsvSource({"drafting, 1", "pipeline, 1", "active, 2", "closed, 4"})
    void aProjectsStatusInIati(String status, String iati) {
        // Then
        assertThat(target(PROJECT_STATUSES, status, "iati")).isEqualTo(iati);
    }

    @Test
    void everySubThemeBelongsToOneOfTheFour() {
        // Then
        assertThat(THEMES.entries())
                .filteredOn(theme -> theme.codesIn("broader").isEmpty())
                .extracting(CodeEntry::code)
                .containsExactly("prevention", "protection", "prosecution", "partnership", "other");
        assertThat(THEMES.entries())
                .flatExtracting(theme -> theme.codesIn("broader"))
                .isSubsetOf("prevention", "protection", "prosecution", "partnership");
    }

    private static @Nullable String target(CodeList list, String code, String to) {
        return list.entry(code).orElseThrow().attribute(to).orElse(null);
    }
}
