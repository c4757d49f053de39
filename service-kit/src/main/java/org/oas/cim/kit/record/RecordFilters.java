package org.oas.cim.kit.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.record.CountryCodes;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/** The query parameters that choose records. */
public record RecordFilters(
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
        String country) {

    static final String OWNER = "me|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    static final String NO_OWNER = "is neither 'me' nor the UUID of a partner";

    private static final String MYSELF = "me";

    /**
     * Holds status and type against the lists that they come from.
     *
     * @param types null for a kind of record that has none
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming what is wrong
     */
    void check(CodeList statuses, @Nullable CodeList types) {
        List<Violation> violations = new ArrayList<>();
        check("status", status, statuses, violations);
        if (types != null) {
            check("type", type, types, violations);
        } else if (type != null) {
            violations.add(Violation.ofParameter("type", "is nothing that these records have; leave it out", type));
        }
        check("country", CountryCodes.alpha2(country), CodeList.COUNTRIES, violations);
        if (!violations.isEmpty()) {
            throw Problems.badParameters(violations);
        }
    }

    Criteria criteria(ActingPartner reader) {
        return Criteria.visibleTo(reader)
                .and("state.owner = :owner", "owner", ownerId(reader))
                .and("state.externalId = :externalId", "externalId", externalId)
                .and("status = :status", "status", status)
                .and("array_contains(types, :type)", "type", type)
                .and("array_contains(state.searchKeys, :country)", "country", countryKey());
    }

    /** Those that were sent, by name. */
    Map<String, String> sent() {
        Map<String, String> filters = new TreeMap<>();
        put(filters, "owner", owner);
        put(filters, "externalId", externalId);
        put(filters, "status", status);
        put(filters, "type", type);
        put(filters, "country", country);
        return filters;
    }

    private @Nullable String countryKey() {
        String code = CountryCodes.alpha2(country);
        return code == null ? null : SearchKeys.country(code);
    }

    @Nullable
    UUID ownerId(ActingPartner reader) {
        if (owner == null) {
            return null;
        }
        return owner.equals(MYSELF) ? reader.id() : UUID.fromString(owner);
    }

    private static void check(String name, @Nullable String code, CodeList list, List<Violation> violations) {
        if (code != null && !list.contains(code)) {
            String detail = list.nearest(code)
                    .map(near -> "is no such code; did you mean '" + near + "'?")
                    .orElse("is no such code; there are: " + String.join(", ", list.codes()));
            violations.add(Violation.ofParameter(name, detail, code));
        }
    }

    private static void put(Map<String, String> filters, String name, @Nullable String value) {
        if (value != null) {
            filters.put(name, value);
        }
    }
}
