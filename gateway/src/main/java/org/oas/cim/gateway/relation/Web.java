package org.oas.cim.gateway.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.reader.Circle;

/** The known records with their references and merges, followed in both directions. */
final class Web {

    private final Map<UUID, Known> records = new HashMap<>();
    private final Map<UUID, Set<UUID>> mentionedBy = new HashMap<>();
    private final Map<UUID, Set<UUID>> mergedFrom = new HashMap<>();

    @Nullable
    Known known(UUID id) {
        return records.get(id);
    }

    void put(Known known) {
        Known former = records.put(known.id(), known);
        if (former != null) {
            former.mentions().forEach(mention -> take(mentionedBy, mention.target(), known.id()));
            if (former.mergedInto() != null) {
                take(mergedFrom, former.mergedInto(), known.id());
            }
        }
        known.mentions().forEach(mention -> give(mentionedBy, mention.target(), known.id()));
        if (known.mergedInto() != null) {
            give(mergedFrom, known.mergedInto(), known.id());
        }
    }

    /** The records that state a reference to exactly this id. */
    Set<UUID> mentionedBy(UUID id) {
        return mentionedBy.getOrDefault(id, Set.of());
    }

    /** The records that were merged into exactly this one. */
    Set<UUID> mergedFrom(UUID id) {
        return mergedFrom.getOrDefault(id, Set.of());
    }

    /**
     * A record on the way from the one that is referred to to the one that stands for it now.
     *
     * @param known null if it is not known
     * @param circle who may see all records up to here
     */
    record Step(UUID id, @Nullable Known known, Circle circle) {}

    /** The record itself, then whatever it was merged into, and so on; ends before a circle closes. */
    List<Step> standsFor(UUID id, Circle ofUnknown) {
        List<Step> steps = new ArrayList<>();
        Set<UUID> passed = new LinkedHashSet<>();
        Circle circle = Circle.EVERYBODY;
        UUID next = id;
        while (next != null && passed.add(next)) {
            Known known = records.get(next);
            circle = circle.and(known == null ? ofUnknown : known.circle());
            steps.add(new Step(next, known, circle));
            next = known == null ? null : known.mergedInto();
        }
        return steps;
    }

    private static void give(Map<UUID, Set<UUID>> map, UUID key, UUID value) {
        map.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(value);
    }

    private static void take(Map<UUID, Set<UUID>> map, UUID key, UUID value) {
        map.computeIfPresent(key, (same, values) -> {
            values.remove(value);
            return values.isEmpty() ? null : values;
        });
    }
}
