package org.oas.cim.partner;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.changelog.ChangeLog;
import org.oas.cim.kit.http.IfMatch;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/** What can be done with partners. Each change is one transaction: the row and its change-log row. */
@ApplicationScoped
class PartnerService {

    private final PartnerRepository partners;
    private final ChangeLog changes;
    private final ActingPartner actingPartner;
    private final TimeBasedEpochGenerator ids;
    private final Clock clock;

    PartnerService(
            PartnerRepository partners,
            ChangeLog changes,
            ActingPartner actingPartner,
            TimeBasedEpochGenerator ids,
            Clock clock) {
        this.partners = partners;
        this.changes = changes;
        this.actingPartner = actingPartner;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Partner create(PartnerContent content) {
        Partner partner = new Partner(ids.generate(), actingPartner.id(), content, clock.instant());
        partners.persist(partner);
        publish(partner);
        return partner;
    }

    /** The partner, if the acting partner may see it. */
    Partner read(UUID id) {
        Partner partner = partners.get(id);
        partner.state().mustBeVisibleTo(actingPartner);
        return partner;
    }

    /** The partner, if the acting partner may change it. */
    Partner readForChange(UUID id) {
        Partner partner = read(id);
        partner.state().mustBeChangeableBy(actingPartner);
        return partner;
    }

    /** The partner as stated anew; a statement that changes nothing is no new version. */
    @Transactional
    Partner replace(UUID id, IfMatch condition, PartnerContent content) {
        Partner partner = getForChange(id, condition);
        partner.state().mustBeVisibleTo(actingPartner);
        if (partner.replace(content, clock.instant())) {
            publish(partner);
        }
        return partner;
    }

    /**
     * Withdraws the partner; a second time changes nothing.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for CIM, which coordinates the hub
     */
    @Transactional
    void withdraw(UUID id, IfMatch condition) {
        mustNotBeCim(id);
        Partner partner = getForChange(id, condition);
        if (partner.withdraw(clock.instant())) {
            publish(partner);
        }
    }

    /**
     * Withdraws the partner as a duplicate of another one, which stands for it from then on; a second time changes nothing.
     *
     * @return the partner that stands for it
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for everybody but CIM, and for merging CIM itself; 410 if it is withdrawn already, without the other
     *     one standing for it; 422 if there is no other partner to merge into
     */
    @Transactional
    Partner merge(UUID id, IfMatch condition, UUID into) {
        actingPartner.mustBeCoordinator();
        mustNotBeCim(id);
        partners.lock(id, into);
        Partner survivor = partners.findByIdOptional(into)
                .filter(other -> !other.state().isWithdrawn() && !other.id().equals(id))
                .orElseThrow(() -> Problems.invalidRecord(
                        List.of(Violation.ofMember("#/into", "is no other partner of the hub", into.toString()))));
        Partner duplicate = getForChange(id, condition);
        if (!survivor.id().equals(duplicate.state().mergedInto())) {
            duplicate.state().mustBeVisibleTo(actingPartner);
        }
        if (duplicate.mergeInto(survivor.id(), clock.instant())) {
            publish(duplicate);
        }
        return survivor;
    }

    /** Every other record may belong to it. */
    private static void mustNotBeCim(UUID id) {
        if (id.equals(WellKnownPartners.CIM)) {
            throw Problems.of(
                    ProblemType.NOT_YOURS, "CIM coordinates the hub: its record is neither withdrawn nor merged.");
        }
    }

    private Partner getForChange(UUID id, IfMatch condition) {
        Partner partner = partners.getForChange(id);
        partner.state().mustBeChangeableBy(actingPartner);
        condition.check(partner.version());
        return partner;
    }

    /** After the flush, which raises the version and finds a taken external id. */
    private void publish(Partner partner) {
        partners.flush();
        changes.append(partner.snapshot(), actingPartner.id());
    }
}
