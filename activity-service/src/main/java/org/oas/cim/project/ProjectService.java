package org.oas.cim.project;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import org.oas.cim.contracts.event.ProjectContent;
import org.oas.cim.kit.changelog.ChangeLog;
import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.partner.ActingPartner;

/** What can be done with projects. Each change is one transaction: the row and its change-log row. */
@ApplicationScoped
class ProjectService {

    private final ProjectRepository projects;
    private final ChangeLog changes;
    private final ActingPartner actingPartner;
    private final TimeBasedEpochGenerator ids;
    private final Clock clock;

    ProjectService(
            ProjectRepository projects,
            ChangeLog changes,
            ActingPartner actingPartner,
            TimeBasedEpochGenerator ids,
            Clock clock) {
        this.projects = projects;
        this.changes = changes;
        this.actingPartner = actingPartner;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Project create(ProjectContent content) {
        Project project = new Project(ids.generate(), actingPartner.id(), content, clock.instant());
        projects.persist(project);
        publish(project);
        return project;
    }

    /** The project, if the acting partner may see it. */
    Project read(UUID id) {
        Project project = projects.get(id);
        project.state().mustBeVisibleTo(actingPartner);
        return project;
    }

    /** The project, if the acting partner may change it. */
    Project readForChange(UUID id) {
        Project project = read(id);
        project.state().mustBeChangeableBy(actingPartner);
        return project;
    }

    /** The project as stated anew; a statement that changes nothing is no new version. */
    @Transactional
    Project replace(UUID id, IfMatch condition, ProjectContent content) {
        Project project = getForChange(id, condition);
        project.state().mustBeVisibleTo(actingPartner);
        if (project.replace(content, clock.instant())) {
            publish(project);
        }
        return project;
    }

    /** Withdraws the project; a second time changes nothing. */
    @Transactional
    void withdraw(UUID id, IfMatch condition) {
        Project project = getForChange(id, condition);
        if (project.withdraw(clock.instant())) {
            publish(project);
        }
    }

    private Project getForChange(UUID id, IfMatch condition) {
        Project project = projects.getForChange(id);
        project.state().mustBeChangeableBy(actingPartner);
        condition.check(project.version());
        return project;
    }

    /** After the flush, which raises the version and finds a taken external id. */
    private void publish(Project project) {
        projects.flush();
        changes.append(project.snapshot(), actingPartner.id());
    }
}
