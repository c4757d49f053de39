package org.oas.cim.kit.record;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

import org.oas.cim.contracts.event.Contribution;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordHeader;
import org.oas.cim.contracts.event.RecordSnapshot;

/**
 * A record as a service stores it. Its version rises with every change that reaches the database and with nothing else.
 *
 * @param <C> its kind of content
 */
public interface StoredRecord<C extends RecordContent> {

    UUID id();

    RecordState state();

    C content();

    long version();

    /** Takes the content over, and whatever columns follow from it. */
    void state(C content);

    /**
     * States the record anew.
     *
     * @return whether that changed anything
     */
    default boolean replace(C stated, Revision revision) {
        if (stated.equals(content())) {
            return false;
        }
        state().revise(content(), stated, revision);
        state(stated);
        return true;
    }

    /** States a withdrawn record anew, which makes it one like any other. */
    default void revive(C stated, Revision revision) {
        state().revive(revision.at());
        replace(stated, revision);
    }

    /**
     * States the record without what was taken out of it, in its next version.
     *
     * @param members what was taken out, by name
     */
    default void redact(C rest, Collection<String> members, Instant now) {
        state().redact(rest, members, version() + 1, now);
        state(rest);
    }

    /**
     * Withdraws the record.
     *
     * @return whether it was not withdrawn before
     */
    default boolean withdraw(Instant now) {
        return state().withdraw(now);
    }

    /** Whether it was withdrawn, and no other record stands for it. */
    default boolean isGone() {
        return state().isWithdrawn() && state().mergedInto() == null;
    }

    /** What is told to the rest of the hub. */
    default RecordSnapshot snapshot() {
        return new RecordSnapshot(header(), content());
    }

    /** What the hub says of the record. */
    default RecordHeader header() {
        return new RecordHeader(
                id(),
                state().owner(),
                state().disclosed(),
                state().isWithdrawn(),
                state().mergedInto(),
                version(),
                state().created(),
                state().updated(),
                state().contributions(),
                state().redacted());
    }

    /** What the record that stands for this one says of it. */
    default Contribution contribution() {
        return new Contribution(id(), state().owner(), state().externalId(), version(), state().visibility());
    }
}
