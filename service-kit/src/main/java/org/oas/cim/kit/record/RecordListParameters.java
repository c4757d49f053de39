package org.oas.cim.kit.record;

import java.util.Map;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.kit.paging.ChosenFields;
import org.oas.cim.kit.paging.ListQuery;
import org.oas.cim.kit.partner.ActingPartner;

/** The query parameters of every list of records: {@link RecordFilters}, and which page. */
public record RecordListParameters(
        @RestQuery
        @Parameter(description = "'me', or a partner's UUID")
        @Nullable
        @Pattern(regexp = RecordFilters.OWNER, message = RecordFilters.NO_OWNER)
        String owner,

        @RestQuery @Parameter(description = "The owner's own id") @Nullable @Size(min = 1, max = 200)
        String externalId,

        @RestQuery @Parameter(description = "A status code") @Nullable @Size(max = Code.LONGEST)
        String status,

        @RestQuery @Parameter(description = "A type code") @Nullable @Size(max = Code.LONGEST)
        String type,

        @RestQuery
        @Parameter(description = "The code of a country that it is in, of two or three letters")
        @Nullable
        @Size(max = Code.LONGEST)
        String country,

        @RestQuery
        @Parameter(description = "Words of what it is called; the likest are answered first, on one page")
        @Nullable
        @Size(min = 1, max = 200)
        String q,

        @RestQuery
        @Parameter(description = "Records a page, 1 to 200; 50 without it")
        @Nullable
        @Pattern(regexp = "[1-9]\\d?|1\\d\\d|200", message = "is not a whole number from 1 to 200")
        String limit,

        @RestQuery
        @Parameter(description = "Members to answer, besides the id, with commas between them; all without it")
        @Nullable
        @Size(min = 1, max = 1_000)
        String fields,

        @RestQuery @Parameter(description = "Where to go on, as answered in 'next' or 'prev'") @Nullable
        String cursor) {

    private static final String DEFAULT_LIMIT = "50";

    RecordFilters filters() {
        return new RecordFilters(owner, externalId, status, type, country);
    }

    int entries() {
        return Integer.parseInt(limit == null ? DEFAULT_LIMIT : limit);
    }

    ListQuery query(String path, ActingPartner reader) {
        Map<String, String> sent = filters().sent();
        if (fields != null) {
            sent.put(ChosenFields.PARAMETER, fields);
        }
        return new ListQuery(path, sent, reader.readerKey().toString(), entries(), cursor);
    }
}
