package org.oas.cim.gateway.codelist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeEntry;
import org.oas.cim.contracts.code.CodeStatus;

/**
 * A code as it is answered.
 *
 * @param labels its name by language
 * @param since from when it is a code, in EDTF; absent where that is not known
 * @param until until when it was one, in EDTF
 * @param replacedBy codes of the same list that stand for it today
 * @param replaces withdrawn codes of the same list that it stands for
 * @param further what the list says beside, as members of the code itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Code",
        description = "A code; what its list says beside, such as alpha3 or iati, are further members",
        additionalProperties = Schema.True.class)
public record CodeView(
        @Size(max = 50) String code,
        Map<String, @Size(max = 300) String> labels,

        CodeStatus status,

        @Nullable @Size(max = 25) String since,
        @Nullable @Size(max = 25) String until,
        @Schema(maxItems = 100) List<@Size(max = 50) String> replacedBy,
        @Schema(maxItems = 100) List<@Size(max = 50) String> replaces,

        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> further) {

    private static final Set<String> COLUMNS_OF_CODES = Set.of("broader", "cimRegions");

    static CodeView of(CodeEntry entry, List<String> replaces, Languages languages) {
        Map<String, Object> further = new LinkedHashMap<>();
        entry.attributes()
                .forEach((column, value) ->
                        further.put(column, COLUMNS_OF_CODES.contains(column) ? entry.codesIn(column) : value));
        return new CodeView(
                entry.code(),
                languages.namesOf(entry),
                entry.status(),
                entry.since(),
                entry.until(),
                entry.replacedBy(),
                replaces,
                further);
    }

    CodeView with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(further);
        more.put(member, value);
        return new CodeView(code, labels, status, since, until, replacedBy, replaces, more);
    }
}
