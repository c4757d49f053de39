package org.oas.cim.partner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.record.LanguageMap;
import org.oas.cim.kit.http.SystemMembers;

/**
 * A partner as it is sent. The members that the hub sets may be repeated as they were read; what is absent is empty. Partners
 * are public.
 */
@Schema(name = "PartnerRequest")
record PartnerRequest(
        @Nullable @Size(min = 1, max = 200) String externalId,

        @Nullable @Pattern(regexp = "public", message = "is always 'public' for a partner; leave it out")
        String visibility,

        @NotNull @LanguageMap(max = 500, needed = true) Map<String, String> names,
        @Nullable @Size(min = 1, max = 50) String acronym,
        @Nullable @LanguageMap(max = 10_000) Map<String, String> summary,
        @NotEmpty @Size(max = 12) List<@NotNull @Code(CodeList.PARTNER_TYPES) String> types,
        @NotNull @Code(CodeList.PARTNER_STATUSES) String status,
        @Nullable @Code(CodeList.COUNTRIES) String country,
        @Nullable UUID id,
        @Nullable UUID owner,
        @Nullable Long version,
        @Nullable Instant created,
        @Nullable Instant updated) {

    SystemMembers systemMembers() {
        return new SystemMembers(id, owner, version, created, updated);
    }

    PartnerDraft draft() {
        return new PartnerDraft(
                externalId, names, acronym, Objects.requireNonNullElse(summary, Map.of()), types, status, country);
    }
}
