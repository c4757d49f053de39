package org.oas.cim.gateway.index;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.oas.cim.contracts.event.PartnerSnapshot;

/** What the partners of the feed are called now. Thread-safe. */
final class PartnerNames {

    private final Map<UUID, PartnerName> byId = new ConcurrentHashMap<>();

    /** Whether the partner was called otherwise, or not known, before. */
    boolean remember(PartnerSnapshot partner) {
        PartnerName name = PartnerName.of(partner);
        return !Objects.equals(byId.put(partner.id(), name), name);
    }

    Optional<PartnerName> of(UUID partner) {
        return Optional.ofNullable(byId.get(partner));
    }
}
