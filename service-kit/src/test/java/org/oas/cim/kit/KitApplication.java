package org.oas.cim.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.oas.cim.contracts.topic.Topic;
import org.oas.cim.kit.relay.RelayedTopic;

/** What a service adds to the kit so that its changes are published. */
@ApplicationScoped
class KitApplication {

    @Produces
    @Singleton
    RelayedTopic topic() {
        return new RelayedTopic(Topic.ACTIVITIES, "kit-test");
    }
}
