package org.oas.cim.gateway.frontdoor;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where tokens are issued: the issuer says so itself (OpenID Connect Discovery 1.0 §4). */
@PermitAll
@Path(SignIn.DISCOVERY)
public class SignIn {

    static final String DISCOVERY = "/.well-known/openid-configuration";

    private final URI discovery;

    SignIn(@ConfigProperty(name = "quarkus.oidc.hub.token.issuer") String issuer) {
        this.discovery = URI.create(issuer + DISCOVERY);
    }

    /** Leads to the document of the hub's own issuer. */
    @GET
    @Operation(hidden = true)
    public Response discovery() {
        return Response.temporaryRedirect(discovery).build();
    }
}
