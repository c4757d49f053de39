package org.oas.cim.kit.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.partner.ActingPartner;

/** What became of a reference. What the acting partner may not see is treated like what nobody knows, so that nothing is told of it. */
sealed interface Resolution {

    /** It means this record. */
    record Found(UUID id) implements Resolution {}

    /** It cannot stand there. */
    record Wrong(String detail) implements Resolution {}

    /**
     * Judges a reference by the records that it may mean.
     *
     * @param candidates the records that answer to it, of any kind
     * @param kinds the kinds that may stand there
     * @param known records by id, the survivors of merged candidates among them
     */
    static Resolution of(
            List<KnownRecord> candidates,
            List<RecordType> kinds,
            Map<UUID, KnownRecord> known,
            ActingPartner actingPartner) {
        List<KnownRecord> visible = candidates.stream()
                .filter(candidate -> candidate.isVisibleTo(actingPartner))
                .map(candidate -> Survivors.of(candidate, known, actingPartner))
                .toList();
        if (visible.isEmpty()) {
            return new Wrong("means no record that the hub knows; record " + Kinds.oneOf(kinds) + " first");
        }
        List<KnownRecord> allowed = visible.stream()
                .filter(candidate -> kinds.contains(candidate.recordType()))
                .toList();
        if (allowed.isEmpty()) {
            return new Wrong("means " + Kinds.oneOf(kindsOf(visible)) + "; refer to " + Kinds.oneOf(kinds));
        }
        Set<UUID> living = allowed.stream()
                .filter(candidate -> !candidate.withdrawn())
                .map(KnownRecord::id)
                .collect(Collectors.toSet());
        return switch (living.size()) {
            case 0 -> new Wrong("was withdrawn; refer to another record");
            case 1 -> new Found(living.iterator().next());
            default ->
                new Wrong("may mean any of " + living.size() + " records (" + Kinds.oneOf(kindsOf(allowed))
                        + "); send the UUID of the one that you mean");
        };
    }

    private static List<RecordType> kindsOf(Collection<KnownRecord> records) {
        return records.stream().map(KnownRecord::recordType).distinct().toList();
    }
}
