package org.oas.cim.kit.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.problem.Problems;

/**
 * The part of a record that is alike in all of them. It never becomes narrower in {@code disclosed}, and a withdrawn record stays
 * withdrawn.
 */
@Embeddable
public class RecordState {

    @Column(name = "external_id")
    private @Nullable String externalId;

    private UUID owner;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Enumerated(EnumType.STRING)
    private Visibility disclosed;

    /** The partners that may see and change the record besides its owner. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> editors;

    private boolean withdrawn;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    private Instant created;

    private Instant updated;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected RecordState() {}

    /** A record that its owner begins now. */
    public RecordState(UUID owner, RecordContent content, Instant now) {
        this.owner = owner;
        this.created = now;
        this.disclosed = content.visibility();
        revise(content, now);
    }

    /** Notes a change of the record. */
    public final void revise(RecordContent content, Instant now) {
        externalId = content.externalId();
        visibility = content.visibility();
        disclosed = disclosed.or(visibility);
        editors = content.editors().stream().map(UUID::fromString).toList();
        updated = now;
    }

    /**
     * Withdraws the record for good.
     *
     * @return whether it was not withdrawn before
     */
    public boolean withdraw(Instant now) {
        if (withdrawn) {
            return false;
        }
        withdrawn = true;
        updated = now;
        return true;
    }

    /**
     * Withdraws the record for good as a duplicate of another one.
     *
     * @return whether it was not withdrawn before
     */
    public boolean mergeInto(UUID survivor, Instant now) {
        if (!withdraw(now)) {
            return false;
        }
        mergedInto = survivor;
        return true;
    }

    /**
     * Refuses a reader that may not see the record.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 410 or 404, see {@link ActingPartner#mustBeAllowedToSee}
     */
    public void mustBeVisibleTo(ActingPartner reader) {
        if (mergedInto != null && reader.maySee(owner, editors, disclosed)) {
            throw Problems.mergedInto(mergedInto);
        }
        reader.mustBeAllowedToSee(owner, editors, visibility, disclosed, withdrawn);
    }

    /**
     * Refuses a partner that may not change the record.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403, or 404 if the partner may not know of the record
     */
    public void mustBeChangeableBy(ActingPartner partner) {
        if (!partner.maySee(owner, editors, disclosed)) {
            throw Problems.noSuchRecord();
        }
        partner.mustBeAllowedToChange(owner, editors);
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public UUID owner() {
        return owner;
    }

    public Visibility visibility() {
        return visibility;
    }

    public Visibility disclosed() {
        return disclosed;
    }

    /** The record that stands for this one, if it was withdrawn as a duplicate. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Instant created() {
        return created;
    }

    public Instant updated() {
        return updated;
    }
}
