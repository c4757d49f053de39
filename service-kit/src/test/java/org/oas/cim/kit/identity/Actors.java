package org.oas.cim.kit.identity;

import org.oas.cim.contracts.event.WellKnownPartners;

/** Who makes changes in tests. */
public final class Actors {

    /** CIM's staff. */
    public static final Actor CIM = new Actor(WellKnownPartners.CIM, "cim", "somebody");

    private Actors() {}
}
