package org.oas.cim.gateway.insight;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.filter.ParameterCheck;

/** The day that an insight looks from, as it is sent. */
public record DayParameter(
        @RestQuery
        @Parameter(
                description = "The day to look from; today (UTC) if it is left out.",
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2005-04-01")
        @Nullable
        String asOf) {

    /** The day; what is none is noted in the check. */
    LocalDate day(ParameterCheck check) {
        LocalDate day = check.day("asOf", asOf);
        return day == null ? LocalDate.now(ZoneOffset.UTC) : day;
    }
}
