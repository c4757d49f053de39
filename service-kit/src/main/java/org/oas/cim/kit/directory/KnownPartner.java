package org.oas.cim.kit.directory;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.PartnerSnapshot;

/** What a service remembers of a partner: enough to check a reference to it. */
record KnownPartner(UUID id, UUID owner, @Nullable String externalId, boolean withdrawn, long version) {

    static KnownPartner from(PartnerSnapshot snapshot) {
        return new KnownPartner(
                snapshot.id(), snapshot.owner(), snapshot.externalId(), snapshot.withdrawn(), snapshot.version());
    }
}
