package org.oas.cim.kit.record;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

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

    private boolean withdrawn;

    private Instant created;

    private Instant updated;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected RecordState() {}

    /** A record that its owner begins now. */
    public RecordState(UUID owner, @Nullable String externalId, Visibility visibility, Instant now) {
        this.owner = owner;
        this.externalId = externalId;
        this.visibility = visibility;
        this.disclosed = visibility;
        this.created = now;
        this.updated = now;
    }

    /** Notes a change of the record. */
    public void revise(@Nullable String newExternalId, Visibility newVisibility, Instant now) {
        externalId = newExternalId;
        visibility = newVisibility;
        disclosed = disclosed.or(newVisibility);
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
     * Refuses a reader that may not see the record.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 410 or 404, see {@link ActingPartner#mustBeAllowedToSee}
     */
    public void mustBeVisibleTo(ActingPartner reader) {
        reader.mustBeAllowedToSee(owner, visibility, disclosed, withdrawn);
    }

    /**
     * Refuses a partner that may not change the record.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403, or 404 if the partner may not know of the record
     */
    public void mustBeChangeableBy(ActingPartner partner) {
        if (!partner.maySee(owner, disclosed)) {
            throw Problems.noSuchRecord();
        }
        partner.mustBeAllowedToChange(owner);
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
