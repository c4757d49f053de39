package org.oas.cim.project;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.oas.cim.contracts.event.ProjectContent;
import org.oas.cim.kit.bulk.ImportDesk;
import org.oas.cim.kit.bulk.ImportResource;
import org.oas.cim.kit.joining.JoiningDesk;
import org.oas.cim.kit.joining.JoiningResource;
import org.oas.cim.kit.record.RecordDesk;
import org.oas.cim.kit.record.RecordReading;
import org.oas.cim.kit.record.RecordResource;
import org.oas.cim.kit.redaction.RedactionDesk;
import org.oas.cim.kit.redaction.RedactionResource;
import org.oas.cim.kit.sync.SyncDesk;
import org.oas.cim.kit.sync.SyncResource;

/** Projects over HTTP. */
@Path(ProjectResource.PATH)
@Tag(name = "Projects", description = "What several activities and studies are done for")
public class ProjectResource
        implements RecordResource<ProjectContent, Project>,
                SyncResource<ProjectContent, Project>,
                ImportResource<ProjectContent, Project>,
                JoiningResource<ProjectContent, Project>,
                RedactionResource<ProjectContent, Project> {

    static final String PATH = "/v1/projects";

    private final ProjectKind kind;
    private final RecordDesk desk;
    private final RecordReading reading;
    private final SyncDesk sync;
    private final ImportDesk importing;
    private final JoiningDesk joining;
    private final RedactionDesk redaction;

    ProjectResource(
            ProjectKind kind,
            RecordDesk desk,
            RecordReading reading,
            SyncDesk sync,
            ImportDesk importing,
            JoiningDesk joining,
            RedactionDesk redaction) {
        this.kind = kind;
        this.desk = desk;
        this.reading = reading;
        this.sync = sync;
        this.importing = importing;
        this.joining = joining;
        this.redaction = redaction;
    }

    @Override
    public ProjectKind kind() {
        return kind;
    }

    @Override
    public RecordDesk desk() {
        return desk;
    }

    @Override
    public RecordReading reading() {
        return reading;
    }

    @Override
    public SyncDesk sync() {
        return sync;
    }

    @Override
    public ImportDesk importing() {
        return importing;
    }

    @Override
    public JoiningDesk joining() {
        return joining;
    }

    @Override
    public RedactionDesk redaction() {
        return redaction;
    }
}
