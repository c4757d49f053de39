package org.oas.cim.research;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.kit.record.RecordRepository;

/** The studies' rows. */
@ApplicationScoped
class StudyRepository implements RecordRepository<Study> {}
