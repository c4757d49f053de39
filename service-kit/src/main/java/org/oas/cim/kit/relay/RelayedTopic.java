package org.oas.cim.kit.relay;

import org.oas.cim.contracts.topic.Topic;

/**
 * What a service's relay publishes to; a service that has a change log declares one as a bean.
 *
 * @param topic the service's topic
 * @param service the service's name: {@code activity-service}
 */
public record RelayedTopic(Topic topic, String service) {

    String transactionalId() {
        return "relay-" + service;
    }

    /** The CloudEvents source of the service's events. */
    String source() {
        return "/" + service;
    }
}
