package org.oas.cim.project;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.oas.cim.contracts.event.ProjectContent;
import org.oas.cim.kit.record.RecordState;
import org.oas.cim.kit.record.StoredRecord;

/** What several activities and studies are done for. Its row is the whole of it; what lists are filtered by is a column beside the content. */
@Entity
class Project implements StoredRecord<ProjectContent> {

    @Id
    private UUID id;

    @Embedded
    private RecordState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProjectContent content;

    @SuppressWarnings("UnusedVariable") // lists are filtered by it
    private String status;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Project() {}

    @SuppressWarnings("NullAway.Init") // state() fills the rest
    Project(UUID id, UUID owner, ProjectContent content, Instant now) {
        this.id = id;
        this.state = new RecordState(owner, content, now);
        state(content);
    }

    @Override
    public final void state(ProjectContent stated) {
        content = stated;
        status = stated.status();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public RecordState state() {
        return state;
    }

    @Override
    public ProjectContent content() {
        return content;
    }

    @Override
    public long version() {
        return version;
    }
}
