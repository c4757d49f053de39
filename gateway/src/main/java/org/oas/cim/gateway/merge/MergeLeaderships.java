package org.oas.cim.gateway.merge;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.gateway.index.Epoch;
import org.oas.cim.gateway.index.FeedIndex;
import org.oas.cim.kit.kafka.KafkaClients;

/** Begins leaderships. Thread-safe. */
@ApplicationScoped
class MergeLeaderships {

    private final KafkaClients clients;
    private final FeedIndex index;

    MergeLeaderships(KafkaClients clients, FeedIndex index) {
        this.clients = clients;
        this.index = index;
    }

    MergeLeadership begin(Epoch epoch) {
        return MergeLeadership.begin(clients.producer(MergeLeadership.TRANSACTIONAL_ID), index, epoch);
    }
}
