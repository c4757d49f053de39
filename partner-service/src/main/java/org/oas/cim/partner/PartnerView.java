package org.oas.cim.partner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.kit.http.SystemMembers;

/** A partner as it is answered. */
@Schema(name = "Partner")
record PartnerView(
        UUID id,
        @Nullable String externalId,
        UUID owner,
        Visibility visibility,
        Map<String, String> names,
        @Nullable String acronym,
        Map<String, String> summary,
        List<String> types,
        String status,
        @Nullable String country,
        long version,
        Instant created,
        Instant updated) {

    static PartnerView from(Partner partner) {
        PartnerDraft draft = partner.draft();
        return new PartnerView(
                partner.id(),
                draft.externalId(),
                partner.state().owner(),
                partner.state().visibility(),
                draft.names(),
                draft.acronym(),
                draft.summary(),
                draft.types(),
                draft.status(),
                draft.country(),
                partner.version(),
                partner.state().created(),
                partner.state().updated());
    }

    SystemMembers systemMembers() {
        return new SystemMembers(id, owner, version, created, updated);
    }
}
