package org.oas.cim.kit.partner;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jboss.resteasy.reactive.server.jaxrs.HttpHeadersImpl;

/** Acting partners outside a request. */
public final class ActingPartners {

    private ActingPartners() {}

    /** The one that a request with such a header acts for. */
    public static ActingPartner of(UUID id) {
        return new ActingPartner(new HttpHeadersImpl(List.of(Map.entry(ActingPartner.HEADER, id.toString()))));
    }
}
