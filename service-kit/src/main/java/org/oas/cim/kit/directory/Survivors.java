package org.oas.cim.kit.directory;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.oas.cim.kit.partner.ActingPartner;

/** Follows merges: a record that was withdrawn as a duplicate is stood for by the one that it was merged into. */
final class Survivors {

    private Survivors() {}

    /**
     * The record that stands for the given one now: itself if it was never merged, or if that is not for the reader to know.
     *
     * @param known records by id, with whatever they were merged into
     */
    static KnownRecord of(KnownRecord merged, Map<UUID, KnownRecord> known, ActingPartner reader) {
        Set<UUID> passed = new HashSet<>();
        KnownRecord last = merged;
        while (last.mergedInto() != null && passed.add(last.id())) {
            KnownRecord next = known.get(last.mergedInto());
            if (next == null || !next.isVisibleTo(reader)) {
                return merged;
            }
            last = next;
        }
        return last;
    }
}
