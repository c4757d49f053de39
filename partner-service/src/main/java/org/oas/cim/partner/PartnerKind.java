package org.oas.cim.partner;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.record.RecordKind;
import org.oas.cim.kit.record.RecordRule;

/** What is a partner's own among records. */
@ApplicationScoped
class PartnerKind implements RecordKind<PartnerContent, Partner> {

    private final PartnerRepository rows;
    private final Acceptance acceptance;

    PartnerKind(PartnerRepository rows, Acceptance acceptance) {
        this.rows = rows;
        this.acceptance = acceptance;
    }

    @Override
    public RecordType type() {
        return RecordType.PARTNER;
    }

    @Override
    public Class<PartnerContent> contentType() {
        return PartnerContent.class;
    }

    @Override
    public PartnerRepository rows() {
        return rows;
    }

    @Override
    public Partner begin(UUID id, UUID owner, PartnerContent content, Instant now) {
        return new Partner(id, owner, content, now);
    }

    @Override
    public CodeList statuses() {
        return CodeList.PARTNER_STATUSES;
    }

    @Override
    public CodeList types() {
        return CodeList.PARTNER_TYPES;
    }

    /** A contributor's partner is proposed until CIM has accepted it. */
    @Override
    public RecordRule<PartnerContent> rule(@Nullable Partner stored) {
        return stored == null ? acceptance::ofNew : (content, violations) -> acceptance.of(stored, content, violations);
    }

    /** Every other record may belong to CIM. */
    @Override
    public void mustNotBeIndispensable(UUID id) {
        if (id.equals(WellKnownPartners.CIM)) {
            throw Problems.of(
                    ProblemType.NOT_YOURS, "CIM coordinates the hub: its record is neither withdrawn nor merged.");
        }
    }
}
