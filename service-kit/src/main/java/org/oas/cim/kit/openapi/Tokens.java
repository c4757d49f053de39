package org.oas.cim.kit.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says which operations need a token: those that write. All others are also answered to the public. */
final class Tokens {

    private static final String SCHEME = "token";

    private Tokens() {}

    static void describe(Components components) {
        components.addSecurityScheme(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description(
                                "A token of an issuer that the hub accepts (RFC 6750, RFC8725, RFC 9068). It names the partner that it"
                                        + " acts for and a role: reader, contributor, coordinator or operator."));
    }

    static void addTo(Operation operation, OperationKind kind) {
        SecurityRequirement token = OASFactory.createSecurityRequirement().addScheme(SCHEME);
        operation.setSecurity(kind.writes() ? List.of(token) : List.of(OASFactory.createSecurityRequirement(), token));
    }
}
