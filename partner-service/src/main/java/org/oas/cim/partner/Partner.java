package org.oas.cim.partner;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.kit.record.RecordState;

/** An organization, never a person. Its row is the whole of it. */
@Entity
class Partner {

    @Id
    private UUID id;

    @Embedded
    private RecordState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    private @Nullable String acronym;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> summary;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> types;

    private String status;

    private @Nullable String country;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Partner() {}

    @SuppressWarnings("NullAway.Init") // apply() fills the rest
    Partner(UUID id, UUID owner, PartnerDraft draft, Instant now) {
        this.id = id;
        this.state = new RecordState(owner, draft.externalId(), Visibility.PUBLIC, now);
        apply(draft);
    }

    /**
     * States the partner anew.
     *
     * @return whether that changed anything
     */
    boolean replace(PartnerDraft draft, Instant now) {
        if (draft.equals(draft())) {
            return false;
        }
        state.revise(draft.externalId(), Visibility.PUBLIC, now);
        apply(draft);
        return true;
    }

    /**
     * Withdraws the partner for good.
     *
     * @return whether it was not withdrawn before
     */
    boolean withdraw(Instant now) {
        return state.withdraw(now);
    }

    PartnerDraft draft() {
        return new PartnerDraft(state.externalId(), names, acronym, summary, types, status, country);
    }

    private void apply(PartnerDraft draft) {
        names = draft.names();
        acronym = draft.acronym();
        summary = draft.summary();
        types = draft.types();
        status = draft.status();
        country = draft.country();
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
