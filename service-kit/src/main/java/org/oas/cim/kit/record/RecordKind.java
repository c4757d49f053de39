package org.oas.cim.kit.record;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordType;

/**
 * What a service says of a kind of record that it holds; all that can be done with records is done alike for every kind.
 * Implementations are thread-safe.
 *
 * @param <C> what is stated of such a record
 * @param <E> the entity
 */
public interface RecordKind<C extends RecordContent, E extends StoredRecord<C>> {

    RecordType type();

    Class<C> contentType();

    RecordRepository<E> rows();

    /** A new record, not stored yet. */
    E begin(UUID id, UUID owner, C content, Instant now);

    /** Where its status comes from. */
    CodeList statuses();

    /** Where its types come from; null for a kind that has none. */
    @Nullable
    CodeList types();

    /**
     * What is done with a statement before it is stored.
     *
     * @param stored the record as it is; null for a new one
     */
    default RecordRule<C> rule(@Nullable E stored) {
        return RecordRule.none();
    }

    /**
     * Refuses to have a record withdrawn or merged that everything else depends on.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for such a record
     */
    default void mustNotBeIndispensable(UUID id) {}

    /** The address of the list: {@code /v1/activities}. */
    default String path() {
        return "/v1/" + type().collection();
    }

    /** The address of a record. */
    default String path(UUID id) {
        return path() + "/" + id;
    }
}
