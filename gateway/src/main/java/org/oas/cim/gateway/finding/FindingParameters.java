package org.oas.cim.gateway.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.gateway.filter.ParameterCheck;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.paging.Cursor;
import org.oas.cim.kit.paging.CursorCodec;

/** Which findings are asked for, as it is sent. Repeated, a filter means any of its values; different filters must all hold. */
public record FindingParameters(
        @RestQuery
        @Parameter(
                description = "Where people are trafficked from: countries or regions. A region finds what lies in it.",
                example = "419")
        @Nullable
        List<String> origin,

        @RestQuery
        @Parameter(description = "Where people are trafficked to, by the same finding.", example = "JP")
        @Nullable
        List<String> destination,

        @RestQuery @Parameter(description = "Either end: countries or regions.", example = "BO") @Nullable
        List<String> about,

        @RestQuery
        @Parameter(
                description =
                        "estimated: a guess about all. detected: a count of those who were found. The two are never added up.",
                example = "estimated")
        @Nullable
        List<String> basis,

        @RestQuery @Parameter(description = "What is counted or measured.", example = "trafficked-persons") @Nullable
        List<String> indicator,

        @RestQuery @Parameter(description = "Who is counted.", example = "victims-women") @Nullable
        List<String> population,

        @RestQuery @Parameter(description = "Of what the figure is.", example = "persons") @Nullable
        List<String> unit,

        @RestQuery
        @Parameter(
                description =
                        "What time the figure is of, or may be of: EDTF. Findings that state no time are left out.",
                example = "2000/2004")
        @Nullable
        List<String> period,

        @RestQuery @Parameter(description = "Studies by their UUID.") @Nullable
        List<String> study,

        @RestQuery @Parameter(description = "Words that the study has; see the feed.") @Nullable
        String q,

        @RestQuery
        @Parameter(
                description = "Findings on a page.",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
        @Nullable
        String limit,

        @RestQuery @Parameter(description = "A place in the list, from 'next' or 'prev'.") @Nullable
        String cursor) {

    private static final int MOST = 200;
    private static final int DEFAULT = 20;

    /**
     * The request, checked.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming everything that is wrong
     */
    FindingRequest toRequest(Reader reader, CursorCodec cursors) {
        ParameterCheck check = new ParameterCheck();
        FindingFilter filter = new FindingFilter(
                check.places("origin", origin),
                check.places("destination", destination),
                check.places("about", about),
                codes(check),
                check.periods("period", period),
                check.ids("study", study),
                check.text("q", q));
        int most = check.number("limit", limit, 1, MOST, DEFAULT);
        check.throwIfAnythingIsWrong();
        Cursor place = cursor == null ? null : cursors.decode(cursor, FindingRequest.list(filter, reader));
        return new FindingRequest(filter, most, place);
    }

    private Map<String, SortedSet<String>> codes(ParameterCheck check) {
        Map<String, SortedSet<String>> codes = new LinkedHashMap<>();
        codes.put("basis", check.codes("basis", basis, CodeList.FINDING_BASES));
        codes.put("indicator", check.codes("indicator", indicator, CodeList.INDICATORS));
        codes.put("population", check.codes("population", population, CodeList.POPULATIONS));
        codes.put("unit", check.codes("unit", unit, CodeList.UNITS));
        codes.values().removeIf(Collection::isEmpty);
        return codes;
    }
}
