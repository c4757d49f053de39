package org.oas.cim.activity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.oas.cim.contracts.event.ActivityContent;
import org.oas.cim.kit.record.RecordState;
import org.oas.cim.kit.record.StoredRecord;

/** Something done or planned with people. Its row is the whole of it; what lists are filtered by is a column beside the content. */
@Entity
class Activity implements StoredRecord<ActivityContent> {

    @Id
    private UUID id;

    @Embedded
    private RecordState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private ActivityContent content;

    @SuppressWarnings("UnusedVariable") // lists are filtered by it
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> types;

    @SuppressWarnings("UnusedVariable") // lists are filtered by it
    private String status;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Activity() {}

    @SuppressWarnings("NullAway.Init") // state() fills the rest
    Activity(UUID id, UUID owner, ActivityContent content, Instant now) {
        this.id = id;
        this.state = new RecordState(owner, content, now);
        state(content);
    }

    @Override
    public final void state(ActivityContent stated) {
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
    public ActivityContent content() {
        return content;
    }

    @Override
    public long version() {
        return version;
    }
}
