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

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.kit.paging.ListQuery;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/** The query parameters of every list of records. */
public record RecordListParameters(
        @RestQuery
        @Parameter(description = "'me', or a partner's UUID")
        @Nullable
        @Pattern(
                regexp = "me|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}",
                message = "is neither 'me' nor the UUID of a partner")
        String owner,

        @RestQuery @Parameter(description = "The owner's own id") @Nullable @Size(min = 1, max = 200)
        String externalId,

        @RestQuery @Parameter(description = "A status code") @Nullable
        String status,

        @RestQuery @Parameter(description = "A type code") @Nullable
        String type,

        @RestQuery
        @Parameter(description = "Records a page, 1 to 200; 50 without it")
        @Nullable
        @Pattern(regexp = "[1-9]\\d?|1\\d\\d|200", message = "is not a whole number from 1 to 200")
        String limit,

        @RestQuery @Parameter(description = "Where to go on, as answered in 'next' or 'prev'") @Nullable
        String cursor) {

    private static final String DEFAULT_LIMIT = "50";
    private static final String MYSELF = "me";

    /**
     * Holds status and type against the lists that they come from.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming each that is no code
     */
    public void mustBeCodesOf(CodeList statuses, CodeList types) {
        List<Violation> violations = new ArrayList<>();
        check("status", status, statuses, violations);
        check("type", type, types, violations);
        throwIfAny(violations);
    }

    /**
     * Holds status against its list, for a kind of record that has no types.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming what is wrong
     */
    public void mustBeCodesOf(CodeList statuses) {
        List<Violation> violations = new ArrayList<>();
        check("status", status, statuses, violations);
        if (type != null) {
            violations.add(Violation.ofParameter("type", "is nothing that these records have; leave it out", type));
        }
        throwIfAny(violations);
    }

    private static void throwIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problems.badParameters(violations);
        }
    }

    Criteria criteria(ActingPartner reader) {
        return Criteria.visibleTo(reader)
                .and("state.owner = :owner", "owner", owner(reader))
                .and("state.externalId = :externalId", "externalId", externalId)
                .and("status = :status", "status", status)
                .and("array_contains(types, :type)", "type", type);
    }

    ListQuery query(String path, ActingPartner reader) {
        Map<String, String> filters = new TreeMap<>();
        put(filters, "owner", owner);
        put(filters, "externalId", externalId);
        put(filters, "status", status);
        put(filters, "type", type);
        int entries = Integer.parseInt(limit == null ? DEFAULT_LIMIT : limit);
        return new ListQuery(path, filters, reader.id().toString(), entries, cursor);
    }

    private @Nullable UUID owner(ActingPartner reader) {
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
