package org.oas.cim.activity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.record.LanguageMap;
import org.oas.cim.contracts.record.Participation;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.contracts.record.When;
import org.oas.cim.kit.http.SystemMembers;

/**
 * An activity as it is sent. The members that the hub sets may be repeated as they were read; what is absent is empty, and visibility
 * is {@code partners}.
 */
@Schema(name = "ActivityRequest")
record ActivityRequest(
        @Nullable @Size(min = 1, max = 200) String externalId,
        @Nullable Visibility visibility,
        @NotNull @LanguageMap(max = 500, needed = true) Map<String, String> title,
        @Nullable @LanguageMap(max = 10_000) Map<String, String> summary,
        @NotEmpty @Size(max = 12) List<@NotNull @Code(CodeList.ACTIVITY_TYPES) String> types,
        @NotNull @Code(CodeList.ACTIVITY_STATUSES) String status,
        @Nullable @Valid When when,
        @Nullable @Size(max = 100) List<@NotNull @Valid Place> places,
        @Nullable @Size(max = 500) List<@NotNull @Valid Participation> participations,
        @Nullable UUID id,
        @Nullable UUID owner,
        @Nullable Long version,
        @Nullable Instant created,
        @Nullable Instant updated) {

    SystemMembers systemMembers() {
        return new SystemMembers(id, owner, version, created, updated);
    }

    List<Participation> statedParticipations() {
        return Objects.requireNonNullElse(participations, List.of());
    }

    ActivityDraft draft(List<Participation> resolved) {
        return new ActivityDraft(
                externalId,
                Objects.requireNonNullElse(visibility, Visibility.PARTNERS),
                title,
                Objects.requireNonNullElse(summary, Map.of()),
                types,
                status,
                when == null ? null : when.edtf(),
                Objects.requireNonNullElse(places, List.of()),
                resolved);
    }
}
