package org.oas.cim.kit.partner;

import java.util.List;
import java.util.UUID;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.identity.Caller;
import org.oas.cim.kit.identity.Role;

/** Acting partners outside a request. */
public final class ActingPartners {

    private ActingPartners() {}

    /** A contributor of that partner; for CIM, a coordinator. */
    public static ActingPartner of(UUID id) {
        Role role = id.equals(WellKnownPartners.CIM) ? Role.COORDINATOR : Role.CONTRIBUTOR;
        return new ActingPartner(Caller.of(id, List.of(role)), null);
    }
}
