package org.oas.cim.project;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.kit.record.RecordRepository;

/** The projects' rows. */
@ApplicationScoped
class ProjectRepository implements RecordRepository<Project> {}
