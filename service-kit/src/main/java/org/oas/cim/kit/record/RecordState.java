package org.oas.cim.kit.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.Contribution;
import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.Redaction;
import org.oas.cim.contracts.record.Visibility;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.problem.Problems;

/**
 * The part of a record that is alike in all of them. It never becomes narrower in {@code disclosed}, and whoever saw it as its owner or
 * editor is remembered in {@code disclosedTo}: they are the ones to be told when they no longer may.
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

    @Column(name = "disclosed_to")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> disclosedTo;

    /** Names of the members that CIM changed last, though the record is another partner's. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> corrected;

    /** What it is found by; null in a row from before there were any. */
    @Column(name = "search_keys")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private @Nullable List<String> searchKeys;

    private boolean withdrawn;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Contribution> contributions;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Redaction redacted;

    private Instant created;

    private Instant updated;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected RecordState() {}

    /** A record that its owner begins now. */
    public RecordState(UUID owner, RecordContent content, Instant now) {
        this.owner = owner;
        this.created = now;
        this.disclosed = content.visibility();
        this.disclosedTo = List.of();
        this.corrected = List.of();
        this.contributions = List.of();
        state(content, now);
    }

    /** Notes what is stated anew. */
    void revise(RecordContent former, RecordContent content, Revision revision) {
        Set<String> members = new TreeSet<>(corrected);
        Set<String> changed = Members.changed(former, content);
        if (revision.correction()) {
            members.addAll(changed);
        } else {
            members.removeAll(changed);
        }
        corrected = List.copyOf(members);
        state(content, revision.at());
    }

    private void state(RecordContent content, Instant now) {
        externalId = content.externalId();
        visibility = content.visibility();
        disclosed = disclosed.or(visibility);
        editors = content.editors().stream().map(UUID::fromString).toList();
        searchKeys = SearchKeys.of(content);
        remember(editors);
        updated = now;
    }

    boolean withdraw(Instant now) {
        if (withdrawn) {
            return false;
        }
        withdrawn = true;
        updated = now;
        return true;
    }

    /** Makes a withdrawn record one like any other, which no other one stands for. */
    public void revive(Instant now) {
        withdrawn = false;
        mergedInto = null;
        updated = now;
    }

    /** Withdraws the record as a duplicate of another one, which stands for it from then on. */
    public void mergeInto(UUID survivor, Instant now) {
        withdraw(now);
        mergedInto = survivor;
    }

    /** Notes what was merged into this record, in place of what it knew of it. */
    public void contribute(List<Contribution> contributed, Instant now) {
        List<UUID> ids = contributed.stream().map(Contribution::id).toList();
        contributions = Stream.concat(
                        contributions.stream().filter(known -> !ids.contains(known.id())), contributed.stream())
                .toList();
        updated = now;
    }

    /** Notes that these are records of their own again. */
    public void separate(List<UUID> ids, Instant now) {
        contributions = contributions.stream()
                .filter(known -> !ids.contains(known.id()))
                .toList();
        updated = now;
    }

    /** Gives the record to another partner. */
    public void handOver(UUID newOwner, Instant now) {
        remember(List.of(owner));
        owner = newOwner;
        updated = now;
    }

    /** Notes what is left, and what was taken out now and earlier. */
    void redact(RecordContent rest, Collection<String> members, long version, Instant now) {
        SortedSet<String> all = new TreeSet<>(members);
        if (redacted != null) {
            all.addAll(redacted.members());
        }
        redacted = new Redaction(version, List.copyOf(all));
        state(rest, now);
    }

    private void remember(List<UUID> partners) {
        List<UUID> all = new ArrayList<>(disclosedTo);
        partners.stream().filter(partner -> !all.contains(partner)).forEach(all::add);
        disclosedTo = List.copyOf(all);
    }

    /**
     * Refuses a reader that may not see the record.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 410 if it is withdrawn, or withheld now, from somebody who could see it; 404 for
     *     everybody who never could
     */
    public void mustBeVisibleTo(ActingPartner reader) {
        if (!isShownTo(reader)) {
            throw wasVisibleTo(reader) ? gone() : Problems.noSuchRecord();
        }
    }

    private RuntimeException gone() {
        return mergedInto == null ? Problems.withdrawn() : Problems.mergedInto(mergedInto);
    }

    /** Whether the reader may see the record now. */
    public boolean isShownTo(ActingPartner reader) {
        return !withdrawn && isVisibleTo(reader);
    }

    private boolean isVisibleTo(ActingPartner reader) {
        return reader.maySee(owner, editors, visibility);
    }

    /** Whether the reader may see the record or could once. */
    public boolean wasVisibleTo(ActingPartner reader) {
        return reader.maySee(owner, editors, disclosed) || reader.readsAsOneOf(disclosedTo);
    }

    /**
     * Refuses a partner that may not change the record.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403, or 404 if the partner may not know of the record
     */
    public void mustBeChangeableBy(ActingPartner partner) {
        if (!wasVisibleTo(partner)) {
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

    /** Names of the members that CIM changed last, though the record is another partner's. */
    public List<String> corrected() {
        return corrected;
    }

    /** The record that stands for this one, if it was withdrawn as a duplicate. */
    public @Nullable UUID mergedInto() {
        return mergedInto;
    }

    /** The records that this one stands for. */
    public List<Contribution> contributions() {
        return contributions;
    }

    /** What was taken out of all versions; null if nothing was. */
    public @Nullable Redaction redacted() {
        return redacted;
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
