package org.oas.cim.contracts.date;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.oas.cim.contracts.Violations;

import static org.assertj.core.api.Assertions.assertThat;

class EdtfTextTest {

    @Test
    void aDateAndItsAbsenceAreValid() {
        // Then
        assertThat(Violations.of(new Dated("2004-11-11/2004-11-12"))).isEmpty();
        assertThat(Violations.of(new Dated(null))).isEmpty();
    }

    @Test
    void theMessageSaysHowToWriteADate() {
        // Then
        assertThat(Violations.of(new Dated("next spring")))
                .hasEntrySatisfying(
                        "date",
                        message -> assertThat(message)
                                .startsWith("is not an EDTF date")
                                .contains("2005-04-14/2005-04-15"));
    }

    @Test
    void whatWasSentIsNoMessageTemplate() {
        // Then
        assertThat(Violations.of(new Dated("${1 + 1} {value}")))
                .hasEntrySatisfying(
                        "date",
                        message -> assertThat(message).doesNotContain("$").doesNotContain("{"));
    }

    private record Dated(@EdtfText @Nullable String date) {}
}
