package org.oas.cim.contracts.record;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.EdtfText;

/**
 * A document that states something.
 *
 * @param title what it is called
 * @param agendaItem the agenda's item that it was written for
 * @param issuingBody who issued it
 * @param dated EDTF; when it was written, as far as it is known
 * @param reportingPeriod EDTF; what it reports on
 * @param languages the languages that it was issued in (BCP 47)
 */
public record SourceDocument(
        @NotNull @LanguageMap(max = 500, needed = true) Map<String, String> title,
        @Nullable @Size(min = 1, max = 100) String agendaItem,
        @Nullable @Size(min = 1, max = 300) String issuingBody,
        @Nullable @EdtfText String dated,
        @Nullable @EdtfText String reportingPeriod,
        @Size(max = 20) List<@NotNull @LanguageTag String> languages) {

    public SourceDocument {
        languages = Absent.asEmpty(languages);
    }
}
