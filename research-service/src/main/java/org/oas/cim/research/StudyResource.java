package org.oas.cim.research;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.oas.cim.contracts.event.StudyContent;
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

/** Studies over HTTP. */
@Path(StudyResource.PATH)
@Tag(name = "Studies", description = "Research: commissioned, under way or out")
public class StudyResource
        implements RecordResource<StudyContent, Study>,
                SyncResource<StudyContent, Study>,
                ImportResource<StudyContent, Study>,
                JoiningResource<StudyContent, Study>,
                RedactionResource<StudyContent, Study> {

    static final String PATH = "/v1/studies";

    private final StudyKind kind;
    private final RecordDesk desk;
    private final RecordReading reading;
    private final SyncDesk sync;
    private final ImportDesk importing;
    private final JoiningDesk joining;
    private final RedactionDesk redaction;

    StudyResource(
            StudyKind kind,
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
    public StudyKind kind() {
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
