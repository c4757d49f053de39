package org.oas.cim.gateway.date;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.DateLanguage;
import org.oas.cim.contracts.date.DateReading;
import org.oas.cim.contracts.date.DateWords;
import org.oas.cim.contracts.date.EdtfDate;
import org.oas.cim.contracts.date.EdtfText;
import org.oas.cim.contracts.date.Extent;
import org.oas.cim.contracts.date.Inferred;
import org.oas.cim.contracts.date.Precision;

/** A date that was read. Members that it does not have are left out. */
@Schema(name = "DateReading")
record DateAnswer(
        @Schema(
                description = "The text that was asked about",
                maxLength = DateWords.LONGEST_TEXT,
                examples = "segundo semestre de 2004")
        String text,

        @Schema(description = "The language in which it was read; left out for EDTF and for figures") @Nullable
        DateLanguage lang,

        @Schema(description = "EDTF (ISO 8601-2)", format = "edtf", maxLength = EdtfText.LONGEST, examples = "2004-41")
        String edtf,

        @Schema(description = "The first day it may mean; left out for an open or unknown start") @Nullable
        LocalDate earliest,

        @Schema(description = "The last day it may mean; left out for an open or unknown end") @Nullable
        LocalDate latest,

        @Schema(description = "How exactly it is stated") Precision precision,

        @Schema(description = "Whether the text says that it is only approximate")
        boolean approximate,

        @Schema(description = "Whether the text says that it lasts throughout those days, else what is usual")
        Extent extent,

        @Schema(
                description = "The parameters that the date rests on beside the text; left out where there are none",
                maxItems = 10)
        List<Inferred> inferred,

        @Schema(description = "The date in words, by language", examples = "{\"en\": \"second half of 2004\"}")
        Map<String, @Size(max = 300) String> words) {

    static DateAnswer from(String text, DateReading reading) {
        EdtfDate date = reading.date();
        return new DateAnswer(
                text,
                reading.language(),
                date.text(),
                date.earliest(),
                date.latest(),
                date.precision(),
                date.approximate(),
                reading.extent(),
                List.copyOf(reading.inferred()),
                words(date));
    }

    private static Map<String, String> words(EdtfDate date) {
        Map<String, String> words = new LinkedHashMap<>();
        DateWords.print(date).forEach((language, printed) -> words.put(language.code(), printed));
        return words;
    }
}
