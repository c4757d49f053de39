package org.oas.cim.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.relay.RelayedTopic;

/** Where the events of this service go. */
@ApplicationScoped
class PartnerEvents {

    @Produces
    RelayedTopic topic() {
        return new RelayedTopic(Topic.PARTNERS, "partner-service");
    }
}
