package org.oas.cim.gateway.statistics;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.filter.FilterParameters;
import org.oas.cim.gateway.filter.ParameterCheck;

/** How entries are to be counted, as it is sent. */
public record StatisticsParameters(
        @RestQuery
        @Parameter(
                required = true,
                description =
                        "One or two of country, region, recordType, type, status, theme, audience, partner, year, quarter, month,"
                                + " with a comma between them.",
                schema = @Schema(type = SchemaType.STRING, maxLength = 50),
                example = "country,month")
        @Nullable
        String by,

        @RestQuery
        @Parameter(
                description = "record: every entry counts. leaf: a series is not counted beside its members.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"record", "leaf"},
                                defaultValue = "record"))
        @Nullable
        String grain) {

    private static final int MOST = 2;

    /**
     * The request, checked.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming everything that is wrong
     */
    StatisticsRequest toRequest(FilterParameters filters) {
        ParameterCheck check = new ParameterCheck();
        List<Dimension> dimensions = DimensionNames.read("by", by, check);
        if (by == null) {
            check.wrong("by", "is missing; name one or two of: " + Dimension.codes(), null);
        } else if (dimensions.size() > MOST) {
            check.wrong("by", "names more than " + MOST, by);
        }
        Grain counted = grain(check);
        var filter = filters.toFilter(check);
        check.throwIfAnythingIsWrong();
        return new StatisticsRequest(filter, dimensions, counted);
    }

    private Grain grain(ParameterCheck check) {
        if (grain == null) {
            return Grain.RECORD;
        }
        Optional<Grain> known = Grain.ofCode(grain);
        if (known.isEmpty()) {
            check.wrong("grain", "is neither record nor leaf", grain);
        }
        return known.orElse(Grain.RECORD);
    }
}
