package org.oas.cim.gateway.filter;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the feed as they are sent. Repeated, a filter means any of its values; different filters must all hold. */
public record FilterParameters(
        @RestQuery
        @Parameter(description = "The kinds of record: activity, project, partner, study.", example = "activity")
        @Nullable
        List<String> recordType,

        @RestQuery
        @Parameter(
                description =
                        "Where it takes place or what it is about, or the same of something that is based on it: ISO "
                                + "3166-1 alpha-2 or alpha-3. Withdrawn codes that stood for the country, and those that came after a withdrawn one, are found too. Each "
                                + "entry says in 'matchedVia' why it was found.",
                example = "BZ")
        @Nullable
        List<String> country,

        @RestQuery
        @Parameter(
                description =
                        "Where it takes place: ISO 3166-2, withdrawn codes that stood for the subdivision included, or "
                                + "words of the name, city or venue of one place.",
                example = "Monterrey")
        @Nullable
        List<String> place,

        @RestQuery
        @Parameter(
                description =
                        "What it is about: countries or regions. Named as such, or as an end of a corridor, also in "
                                + "outcomes and findings. A region finds what lies in it.",
                example = "JP")
        @Nullable
        List<String> about,

        @RestQuery
        @Parameter(
                description =
                        "The country that a partner belongs to which takes part, or that the partner itself belongs to.",
                example = "UY")
        @Nullable
        List<String> partnerCountry,

        @RestQuery
        @Parameter(
                description =
                        "The same as 'region', for regions below the continents (UN M49) and programme regions of CIM only.",
                example = "cim-caribbean")
        @Nullable
        List<String> subregion,

        @RestQuery
        @Parameter(
                description =
                        "A UN M49 region or a programme region of CIM: finds what takes place in, or is about, it or "
                                + "any country or region in it.",
                example = "419")
        @Nullable
        List<String> region,

        @RestQuery
        @Parameter(
                description = "Codes of the list of themes, also those of sessions. A theme finds its sub-themes.",
                example = "prosecution")
        @Nullable
        List<String> theme,

        @RestQuery
        @Parameter(description = "Codes of the lists of activity, partner and study types.", example = "training")
        @Nullable
        List<String> type,

        @RestQuery
        @Parameter(
                description = "Codes of the lists of activity, project, partner and study statuses.",
                example = "planned")
        @Nullable
        List<String> status,

        @RestQuery
        @Parameter(
                description =
                        "Partners that have to do with it in any way but owning or editing it, by their UUID. Found under the ids of merged partners and of those that stand for them.")
        @Nullable
        List<String> partner,

        @RestQuery
        @Parameter(
                description =
                        "A partner in a role: its UUID, a colon, and a code of the list of roles. Who paid for the part "
                                + "of another has the role funder-of-participation.",
                example = "0198a0c0-0000-7000-8000-000000000001:organizer")
        @Nullable
        List<String> participant,

        @RestQuery
        @Parameter(description = "The UUID of a project: finds it, what is a part of it, and what is a part of that.")
        @Nullable
        List<String> project,

        @RestQuery
        @Parameter(
                description = "Codes of the list of audiences: whom it was aimed at, or who came.",
                example = "prosecutors")
        @Nullable
        List<String> audience,

        @RestQuery
        @Parameter(description = "Its languages (BCP 47). A language finds its variants.", example = "es")
        @Nullable
        List<String> language,

        @RestQuery
        @Parameter(
                description = "What it is done under, in exactly these words.",
                example = "AG/RES. 2019 (XXXIV-O/04)")
        @Nullable
        List<String> mandate,

        @RestQuery
        @Parameter(
                description =
                        "Where people are trafficked from, in a corridor or finding: countries or regions. A region "
                                + "finds what lies in it, not the other way round. With 'destination': of the same corridor.",
                example = "419")
        @Nullable
        List<String> origin,

        @RestQuery @Parameter(description = "Where people are trafficked to; see origin.", example = "JP") @Nullable
        List<String> destination,

        @RestQuery
        @Parameter(
                description =
                        "How exactly the date is stated: day, month, season, quarter, quadrimester, half, year, decade, century.",
                example = "season")
        @Nullable
        List<String> precision,

        @RestQuery
        @Parameter(
                description =
                        "Dated records that may take place then: EDTF (ISO 8601-2). Not together with 'from' and 'to'.",
                example = "2005-21")
        @Nullable
        List<String> when,

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
                description = "overlap: may take place then. within: cannot take place at any other time.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"overlap", "within"},
                                defaultValue = "overlap"))
        @Nullable
        String match,

        @RestQuery
        @Parameter(description = "Whether a date is stated.", schema = @Schema(type = SchemaType.BOOLEAN))
        @Nullable
        String hasDate,

        @RestQuery
        @Parameter(
                description = "Records that changed then or later (RFC 3339).",
                schema = @Schema(type = SchemaType.STRING, format = "date-time"),
                example = "2005-04-14T12:00:00Z")
        @Nullable
        String updatedSince,

        @RestQuery
        @Parameter(
                description =
                        "Words, all of which must occur; \"a phrase\", -not, prefix*. Case and accents do not matter.",
                example = "\"border control\" -campaign")
        @Nullable
        String q,

        @RestQuery
        @Parameter(
                description =
                        "Coordinates inside west,south,east,north, in degrees (WGS 84); across the 180th meridian if "
                                + "west is more than east.",
                example = "-92.3,13.7,-87.5,18.5")
        @Nullable
        String bbox,

        @RestQuery
        @Parameter(
                description =
                        "include: also what was withdrawn, or is withheld now, from a reader who could see it; of that "
                                + "only id, recordType, withdrawn, updated and position. Of the other filters only recordType and "
                                + "updatedSince apply to it. The stream tells withdrawals anyhow.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                enumeration = {"include"}))
        @Nullable
        String withdrawn) {

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
        return new FilterReading(this, check).toFilter();
    }
}
