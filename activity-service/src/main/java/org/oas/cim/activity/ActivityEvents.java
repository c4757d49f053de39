package org.oas.cim.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.relay.RelayedTopic;

/** Where the events of this service go. */
@ApplicationScoped
class ActivityEvents {

    @Produces
    RelayedTopic topic() {
        return new RelayedTopic(Topic.ACTIVITIES, "activity-service");
    }
}
