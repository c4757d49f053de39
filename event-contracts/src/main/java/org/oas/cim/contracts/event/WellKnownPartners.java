package org.oas.cim.contracts.event;

import java.util.UUID;

/** Partners whose id every part of the hub knows without asking. */
public final class WellKnownPartners {

    /** CIM, the Inter-American Commission of Women: coordinates the hub, and may change every record. */
    public static final UUID CIM = UUID.fromString("00000000-0000-7000-8000-00000000c1a0");

    private WellKnownPartners() {}
}
