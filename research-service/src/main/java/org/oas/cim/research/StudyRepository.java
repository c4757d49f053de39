package org.oas.cim.research;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import org.oas.cim.kit.paging.Pages.Slice;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.record.Criteria;

/** The studies' rows. */
@ApplicationScoped
class StudyRepository implements PanacheRepositoryBase<Study, UUID> {

    /** The study, or a 404. */
    Study get(UUID id) {
        return findByIdOptional(id).orElseThrow(Problems::noSuchRecord);
    }

    /** The study, kept from other writers until the transaction ends. */
    Study getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problems::noSuchRecord);
    }

    List<Study> slice(Criteria criteria, Slice slice) {
        Criteria wanted = criteria.from(slice);
        Sort sort = slice.ascending() ? Sort.ascending("id") : Sort.descending("id");
        return find(wanted.condition(), sort, wanted.parameters())
                .range(0, slice.count() - 1)
                .list();
    }
}
