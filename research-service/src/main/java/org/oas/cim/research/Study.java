package org.oas.cim.research;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.Participation;
import org.oas.cim.contracts.record.Place;
import org.oas.cim.kit.record.RecordState;

/** Research into trafficking in persons. Its row is the whole of it. */
@Entity
class Study {

    @Id
    private UUID id;

    @Embedded
    private RecordState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> title;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> summary;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> types;

    private String status;

    @Column(name = "when_edtf")
    private @Nullable String whenEdtf;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Place> places;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Participation> participations;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Study() {}

    @SuppressWarnings("NullAway.Init") // apply() fills the rest
    Study(UUID id, UUID owner, StudyDraft draft, Instant now) {
        this.id = id;
        this.state = new RecordState(owner, draft.externalId(), draft.visibility(), now);
        apply(draft);
    }

    /**
     * States the study anew.
     *
     * @return whether that changed anything
     */
    boolean replace(StudyDraft draft, Instant now) {
        if (draft.equals(draft())) {
            return false;
        }
        state.revise(draft.externalId(), draft.visibility(), now);
        apply(draft);
        return true;
    }

    /**
     * Withdraws the study for good.
     *
     * @return whether it was not withdrawn before
     */
    boolean withdraw(Instant now) {
        return state.withdraw(now);
    }

    StudyDraft draft() {
        return new StudyDraft(
                state.externalId(),
                state.visibility(),
                title,
                summary,
                types,
                status,
                whenEdtf,
                places,
                participations);
    }

    private void apply(StudyDraft draft) {
        title = draft.title();
        summary = draft.summary();
        types = draft.types();
        status = draft.status();
        whenEdtf = draft.whenEdtf();
        places = draft.places();
        participations = draft.participations();
    }

    UUID id() {
        return id;
    }

    RecordState state() {
        return state;
    }

    long version() {
        return version;
    }
}
