package org.oas.cim.project;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.event.ProjectContent;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.record.RecordKind;

/** What is a project's own among records. */
@ApplicationScoped
class ProjectKind implements RecordKind<ProjectContent, Project> {

    private final ProjectRepository rows;

    ProjectKind(ProjectRepository rows) {
        this.rows = rows;
    }

    @Override
    public RecordType type() {
        return RecordType.PROJECT;
    }

    @Override
    public Class<ProjectContent> contentType() {
        return ProjectContent.class;
    }

    @Override
    public ProjectRepository rows() {
        return rows;
    }

    @Override
    public Project begin(UUID id, UUID owner, ProjectContent content, Instant now) {
        return new Project(id, owner, content, now);
    }

    @Override
    public CodeList statuses() {
        return CodeList.PROJECT_STATUSES;
    }

    @Override
    public @Nullable CodeList types() {
        return null;
    }
}
