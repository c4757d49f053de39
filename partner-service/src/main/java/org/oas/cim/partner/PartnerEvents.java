package org.oas.cim.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.oas.cim.contracts.event.PartnerSnapshot;
import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.record.RecordState;
import org.oas.cim.kit.relay.RelayedTopic;

/** How a partner is told to the rest of the hub. */
@ApplicationScoped
class PartnerEvents {

    @Produces
    RelayedTopic topic() {
        return new RelayedTopic(Topic.PARTNERS, "partner-service");
    }

    static PartnerSnapshot changed(Partner partner) {
        RecordState state = partner.state();
        PartnerDraft draft = partner.draft();
        return new PartnerSnapshot(
                partner.id(),
                state.externalId(),
                state.owner(),
                state.visibility(),
                state.disclosed(),
                state.isWithdrawn(),
                draft.names(),
                draft.acronym(),
                draft.summary(),
                draft.types(),
                draft.status(),
                draft.country(),
                partner.version(),
                state.created(),
                state.updated());
    }
}
