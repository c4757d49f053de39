package org.oas.cim.project;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import org.oas.cim.kit.paging.Pages.Slice;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.record.Criteria;

/** The projects' rows. */
@ApplicationScoped
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {

    /** The project, or a 404. */
    Project get(UUID id) {
        return findByIdOptional(id).orElseThrow(Problems::noSuchRecord);
    }

    /** The project, kept from other writers until the transaction ends. */
    Project getForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problems::noSuchRecord);
    }

    List<Project> slice(Criteria criteria, Slice slice) {
        Criteria wanted = criteria.from(slice);
        Sort sort = slice.ascending() ? Sort.ascending("id") : Sort.descending("id");
        return find(wanted.condition(), sort, wanted.parameters())
                .range(0, slice.count() - 1)
                .list();
    }
}
