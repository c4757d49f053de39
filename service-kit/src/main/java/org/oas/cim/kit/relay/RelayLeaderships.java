package org.oas.cim.kit.relay;

import java.sql.Connection;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.kit.HubConfig;
import org.oas.cim.kit.kafka.KafkaClients;
import org.oas.cim.kit.kafka.TopicRegistry;

/** Begins leaderships of this service's relay. */
@ApplicationScoped
class RelayLeaderships {

    private final RelayedTopic target;
    private final KafkaClients clients;
    private final TopicRegistry topics;
    private final HubConfig.Relay config;

    RelayLeaderships(RelayedTopic target, KafkaClients clients, TopicRegistry topics, HubConfig config) {
        this.target = target;
        this.clients = clients;
        this.topics = topics;
        this.config = config.relay();
    }

    RelayQueue queue(Connection lockHolder) {
        return new RelayQueue(lockHolder, target);
    }

    RelayLeadership begin(RelayQueue queue) {
        return new RelayLeadership(queue, target, clients, topics, config.rest());
    }
}
