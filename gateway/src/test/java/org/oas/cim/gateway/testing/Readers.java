package org.oas.cim.gateway.testing;

import java.util.List;
import java.util.UUID;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.gateway.reader.Reader;
import org.oas.cim.kit.identity.Caller;
import org.oas.cim.kit.identity.Role;

/** Readers of the feed. */
public final class Readers {

    private Readers() {}

    /** A contributor of that partner; for CIM, a coordinator. */
    public static Reader partner(UUID id) {
        Role role = id.equals(WellKnownPartners.CIM) ? Role.COORDINATOR : Role.CONTRIBUTOR;
        return Reader.of(Caller.of(id, List.of(role)));
    }
}
