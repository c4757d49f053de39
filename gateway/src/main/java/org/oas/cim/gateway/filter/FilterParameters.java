package org.oas.cim.gateway.filter;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;

/** The filters of the feed as they are sent. Repeated, a filter means any of its values; different filters must all hold. */
public record FilterParameters(
        @RestQuery
        @Parameter(description = "The kinds of record: activity, partner, study.", example = "activity")
        @Nullable
        List<String> recordType,

        @RestQuery @Parameter(description = "Where it takes place: ISO 3166-1 alpha-2.", example = "BZ") @Nullable
        List<String> country,

        @RestQuery
        @Parameter(description = "Codes of the lists of activity, partner and study types.", example = "training")
        @Nullable
        List<String> type,

        @RestQuery
        @Parameter(description = "Codes of the lists of activity, partner and study statuses.", example = "planned")
        @Nullable
        List<String> status,

        @RestQuery @Parameter(description = "Partners that take part, by their UUID.") @Nullable
        List<String> partner,

        @RestQuery
        @Parameter(
                description = "Dated records that may take place on this day or later. Undated ones are left out.",
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2005-01-01")
        @Nullable
        String from,

        @RestQuery
        @Parameter(
                description = "Dated records that may take place on this day or before. Undated ones are left out.",
                schema = @Schema(type = SchemaType.STRING, format = "date"),
                example = "2005-06-30")
        @Nullable
        String to,

        @RestQuery
        @Parameter(
                description =
                        "Words, all of which must occur; \"a phrase\", -not, prefix*. Case and accents do not matter.",
                example = "\"border control\" -campaign")
        @Nullable
        String q) {

    /**
     * The filters, checked.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming everything that is wrong
     */
    public FeedFilter toFilter() {
        ParameterCheck check = new ParameterCheck();
        FeedFilter filter = toFilter(check);
        check.throwIfAnythingIsWrong();
        return filter;
    }

    /** The filters, with what is wrong noted in the check; what is wrong is left out of the result. */
    public FeedFilter toFilter(ParameterCheck check) {
        return new FeedFilter(
                check.codes("recordType", recordType, RecordTypes.CODES),
                check.codes("country", country, CodeList.COUNTRIES.codes()),
                check.codes("type", type, RecordTypes.TYPES),
                check.codes("status", status, RecordTypes.STATUSES),
                check.uuids("partner", partner),
                check.period(from, to),
                check.text("q", q));
    }
}
