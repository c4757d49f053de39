package org.oas.cim.kit.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.oas.cim.contracts.event.StatedReference;
import org.oas.cim.kit.identity.PartnerIds;

/** The ids that references hold. */
final class RecordIds {

    private RecordIds() {}

    /** Empty for a reference that is not resolved. */
    static Optional<UUID> of(StatedReference reference) {
        return PartnerIds.parse(reference.text());
    }

    static List<UUID> of(Collection<StatedReference> references) {
        return references.stream()
                .flatMap(reference -> of(reference).stream())
                .distinct()
                .toList();
    }
}
