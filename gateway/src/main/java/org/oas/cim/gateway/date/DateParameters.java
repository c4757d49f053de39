package org.oas.cim.gateway.date;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.date.DateLanguage;
import org.oas.cim.contracts.date.DateReading;
import org.oas.cim.contracts.date.DateReference;
import org.oas.cim.contracts.date.DateWords;
import org.oas.cim.gateway.filter.ParameterCheck;

/** The date that is asked about, as it is sent. */
public record DateParameters(
        @RestQuery
        @Parameter(
                description = "A date in words, or EDTF.",
                required = true,
                schema = @Schema(type = SchemaType.STRING, maxLength = DateWords.LONGEST_TEXT),
                example = "segundo semestre de 2004")
        @Nullable
        String text,

        @RestQuery
        @Parameter(
                description = "The language of the words. Without it every language is tried.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"en", "es", "fr", "pt"}))
        @Nullable
        String lang,

        @RestQuery
        @Parameter(
                description = "The year that is meant, where the text names none.",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "9999"),
                example = "2005")
        @Nullable
        String year,

        @RestQuery
        @Parameter(
                description = "The day or month in which the text was written, for \"in the coming months\".",
                example = "2005-04")
        @Nullable
        String asOf) {

    private static final int LAST_YEAR = 9999;

    /**
     * The date, read.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming everything that is wrong
     */
    DateReading read() {
        ParameterCheck check = new ParameterCheck();
        DateLanguage language = language(check);
        Integer meant = year == null ? null : check.number("year", year, 0, LAST_YEAR, 0);
        DateReference reference = new DateReference(meant, month(check));
        if (text == null) {
            check.wrong("text", "is missing; give words such as 'spring 2005' or EDTF such as 2005-21", null);
        }
        check.throwIfAnythingIsWrong();
        return read(text == null ? "" : text, language, reference, check);
    }

    private static DateReading read(
            String text, @Nullable DateLanguage language, DateReference reference, ParameterCheck check) {
        try {
            return DateWords.read(text, language, reference);
        } catch (DateTimeException e) {
            check.wrong("text", String.valueOf(e.getMessage()), text);
            check.throwIfAnythingIsWrong();
            throw e;
        }
    }

    private @Nullable DateLanguage language(ParameterCheck check) {
        if (lang == null) {
            return null;
        }
        Optional<DateLanguage> language = DateLanguage.ofCode(lang);
        if (language.isEmpty()) {
            String codes =
                    Arrays.stream(DateLanguage.values()).map(DateLanguage::code).collect(Collectors.joining(", "));
            check.wrong("lang", "is no language of this service; there are: " + codes, lang);
        }
        return language.orElse(null);
    }

    private @Nullable YearMonth month(ParameterCheck check) {
        try {
            return asOf == null ? null : DateReference.month(asOf);
        } catch (DateTimeException e) {
            check.wrong("asOf", String.valueOf(e.getMessage()), asOf);
            return null;
        }
    }
}
