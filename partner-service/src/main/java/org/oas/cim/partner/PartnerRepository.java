package org.oas.cim.partner;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import org.oas.cim.kit.paging.Pages.Slice;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.record.Criteria;

/** The partners' rows. */
@ApplicationScoped
class PartnerRepository implements PanacheRepositoryBase<Partner, UUID> {

    /** The partner, or a 404. */
    Partner get(UUID id) {
        return findByIdOptional(id).orElseThrow(Problems::noSuchRecord);
    }

    /** The partner, kept from other writers until the transaction ends. */
    Partner getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problems::noSuchRecord);
    }

    /** Keeps both from other writers until the transaction ends; always in one order, so that no two wait for each other. */
    void lock(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(id -> findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Partner> slice(Criteria criteria, Slice slice) {
        Criteria wanted = criteria.from(slice);
        Sort sort = slice.ascending() ? Sort.ascending("id") : Sort.descending("id");
        return find(wanted.condition(), sort, wanted.parameters())
                .range(0, slice.count() - 1)
                .list();
    }
}
