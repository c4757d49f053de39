package org.oas.cim.kit.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Where the API is; who answers for it, and under which licence, is configured. */
final class ApiFacts {

    private ApiFacts() {}

    static void addTo(OpenAPI description) {
        description.setServers(List.of(OASFactory.createServer()
                .url("/")
                .description("Where this document comes from, local or in production")));
        description.getServers().getFirst().addExtension("x-internal", false);
    }
}
