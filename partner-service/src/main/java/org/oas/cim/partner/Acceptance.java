package org.oas.cim.partner;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.contracts.event.PartnerContent;
import org.oas.cim.contracts.record.ViolationSink;
import org.oas.cim.kit.partner.ActingPartner;

/** A partner that anybody but CIM records is proposed until CIM accepts it, or merges it into the record that was there already. */
@ApplicationScoped
class Acceptance {

    private static final String PROPOSED = "proposed";

    private final ActingPartner actingPartner;

    Acceptance(ActingPartner actingPartner) {
        this.actingPartner = actingPartner;
    }

    /** What may be stated of a new partner. */
    PartnerContent ofNew(PartnerContent content, ViolationSink violations) {
        return checked(content, true, violations);
    }

    /** What may be stated of a partner that is stored already. */
    PartnerContent of(Partner stored, PartnerContent content, ViolationSink violations) {
        return checked(content, PROPOSED.equals(stored.content().status()), violations);
    }

    private PartnerContent checked(PartnerContent content, boolean proposed, ViolationSink violations) {
        if (proposed && !PROPOSED.equals(content.status()) && !actingPartner.isCoordinator()) {
            violations.report("/status", "is proposed until CIM has accepted the partner; send that", content.status());
        }
        return content;
    }
}
