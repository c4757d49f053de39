package org.oas.cim.kit.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import org.oas.cim.kit.paging.Pages.Slice;
import org.oas.cim.kit.problem.Problems;

/**
 * The rows of a kind of record.
 *
 * @param <E> the entity; its {@link RecordState} is called {@code state}
 */
public interface RecordRepository<E extends StoredRecord<?>> extends PanacheRepositoryBase<E, UUID> {

    /** The record, or a 404. */
    default E get(UUID id) {
        return findByIdOptional(id).orElseThrow(Problems::noSuchRecord);
    }

    /**
     * Reads the records anew and keeps them from other writers until the transaction ends; always in one order, so that no two writers
     * wait for each other.
     */
    default void lock(Collection<UUID> ids) {
        ids.stream()
                .distinct()
                .sorted()
                .forEach(id -> findByIdOptional(id)
                        .ifPresent(record -> getEntityManager().refresh(record, LockModeType.PESSIMISTIC_WRITE)));
    }

    /** The owner's record with this external id, withdrawn or not. */
    default Optional<E> ofOwner(UUID owner, String externalId) {
        return find("state.owner = ?1 and state.externalId = ?2", owner, externalId)
                .firstResultOptional();
    }

    /** The owner's records with these external ids, withdrawn or not. */
    default List<E> ofOwner(UUID owner, Collection<String> externalIds) {
        return externalIds.isEmpty()
                ? List.of()
                : list("state.owner = ?1 and state.externalId in ?2", owner, externalIds);
    }

    /** The record that stands for the given one: itself unless it was merged into another one. */
    default E standing(E record) {
        E last = record;
        for (UUID into = last.state().mergedInto();
                into != null;
                into = last.state().mergedInto()) {
            last = get(into);
        }
        return last;
    }

    /** The records that the given one was merged into, one after the other; the last one stands for it. Empty if it was not. */
    default List<E> above(E record) {
        List<E> above = new ArrayList<>();
        for (UUID into = record.state().mergedInto();
                into != null;
                into = above.getLast().state().mergedInto()) {
            above.add(get(into));
        }
        return above;
    }

    /** The newest records with any of the {@link SearchKeys}, none of them withdrawn. */
    default List<E> foundBy(List<String> keys, int most) {
        return keys.isEmpty()
                ? List.of()
                : find(
                                "state.withdrawn = false and array_intersects(state.searchKeys, ?1)",
                                Sort.descending("id"),
                                (Object) keys.toArray(String[]::new))
                        .range(0, most - 1)
                        .list();
    }

    /** Those of the records that there are. */
    default List<E> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** A slice of the records that meet the criteria, by id. */
    default List<E> slice(Criteria criteria, Slice slice) {
        Criteria wanted = criteria.from(slice);
        Sort sort = slice.ascending() ? Sort.ascending("id") : Sort.descending("id");
        return find(wanted.condition(), sort, wanted.parameters())
                .range(0, slice.count() - 1)
                .list();
    }
}
