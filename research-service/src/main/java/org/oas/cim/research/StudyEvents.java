package org.oas.cim.research;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.relay.RelayedTopic;

/** Where the events of this service go. */
@ApplicationScoped
class StudyEvents {

    @Produces
    RelayedTopic topic() {
        return new RelayedTopic(Topic.RESEARCH, "research-service");
    }
}
