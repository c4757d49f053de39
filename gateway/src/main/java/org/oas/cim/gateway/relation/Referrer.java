package org.oas.cim.gateway.relation;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.gateway.reader.Circle;

/**
 * A record that refers to an entry.
 *
 * @param as the member of it that does
 * @param circle who may know of it
 */
public record Referrer(UUID id, RecordType recordType, Map<String, String> title, String as, Circle circle) {

    /** As their texts are ordered. */
    private static final Comparator<UUID> BY_TEXT = (one, other) -> {
        int high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    };

    static final Comparator<Referrer> ORDER = Comparator.comparing(Referrer::id, BY_TEXT)
            .thenComparing(Referrer::as)
            .thenComparing(referrer -> referrer.circle().toString());

    /** Whether it is the same member of the same record, though perhaps known to others. */
    boolean isSame(Referrer other) {
        return id.equals(other.id) && as.equals(other.as);
    }
}
