package org.oas.cim.research;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.oas.cim.contracts.event.StudyContent;
import org.oas.cim.kit.record.RecordState;
import org.oas.cim.kit.record.StoredRecord;

/** Research that was commissioned, is under way or is out. Its row is the whole of it; what lists are filtered by is a column beside the content. */
@Entity
class Study implements StoredRecord<StudyContent> {

    @Id
    private UUID id;

    @Embedded
    private RecordState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private StudyContent content;

    @SuppressWarnings("UnusedVariable") // lists are filtered by it
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> types;

    @SuppressWarnings("UnusedVariable") // lists are filtered by it
    private String status;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Study() {}

    @SuppressWarnings("NullAway.Init") // state() fills the rest
    Study(UUID id, UUID owner, StudyContent content, Instant now) {
        this.id = id;
        this.state = new RecordState(owner, content, now);
        state(content);
    }

    @Override
    public final void state(StudyContent stated) {
        content = stated;
        types = stated.types();
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
    public StudyContent content() {
        return content;
    }

    @Override
    public long version() {
        return version;
    }
}
