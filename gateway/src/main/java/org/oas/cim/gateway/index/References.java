package org.oas.cim.gateway.index;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.record.Participation;

/** The partners that a record refers to. */
final class References {

    private References() {}

    /** Those that take part. A participant that is no UUID, which no service writes, is passed over. */
    static Set<UUID> participants(RecordSnapshot record) {
        return record.participations().stream()
                .map(Participation::partner)
                .filter(References::isUuid)
                .map(UUID::fromString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those whose names its entry shows: the participants and the owner. */
    static Set<UUID> named(RecordSnapshot record) {
        Set<UUID> named = new TreeSet<>(participants(record));
        named.add(record.owner());
        return named;
    }

    private static boolean isUuid(String text) {
        try {
            return UUID.fromString(text).toString().equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
