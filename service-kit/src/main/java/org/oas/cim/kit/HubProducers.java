package org.oas.cim.kit;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

/** The clock and the id generator that records are made with. */
@ApplicationScoped
class HubProducers {

    /** UTC in whole microseconds, which is what PostgreSQL keeps. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    /** UUIDv7 (RFC 9562 §5.7): ids sort by the time they were made. */
    @Produces
    @Singleton
    TimeBasedEpochGenerator ids() {
        return Generators.timeBasedEpochGenerator();
    }
}
