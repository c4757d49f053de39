package org.oas.cim.gateway.relation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.oas.cim.contracts.event.RecordSnapshot;

/**
 * Knows what the newest state of every record says that other entries show or are found by. Built from the records alone, so that it
 * is the same whatever the order they came in. Used by one thread at a time.
 */
public final class Catalogue {

    /** How many records an entry shows that refer to it. */
    static final int MOST_REFERRERS = 100;

    private final Web web = new Web();

    /**
     * Takes in records in their newest state.
     *
     * @return the records whose {@link #relations} may have changed by that
     */
    public Set<UUID> remember(Collection<RecordSnapshot> newest) {
        Set<UUID> touched = new HashSet<>();
        for (RecordSnapshot record : newest) {
            Known now = Known.of(record);
            if (!now.equals(web.known(record.id()))) {
                touched.addAll(Reach.of(record.id(), web));
                web.put(now);
                touched.addAll(Reach.of(record.id(), web));
            }
        }
        return touched;
    }

    /** What the entry of the record shows of others, and is found by because of them, as things are now. */
    public Relations relations(RecordSnapshot record) {
        return record.withdrawn() ? Relations.NONE : new RelationsOf(record, web).toRelations();
    }
}
