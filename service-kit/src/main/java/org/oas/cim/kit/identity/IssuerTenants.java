package org.oas.cim.kit.identity;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/**
 * Finds the issuer that is to be asked about a token, by the token's own word ({@code iss}), which is believed only once that issuer's key
 * confirms it. Unlike the resolver that comes with the platform, it goes on trying an issuer that was away when the process started.
 * Thread-safe.
 */
@ApplicationScoped
class IssuerTenants implements TenantResolver {

    private static final String SCHEME = "Bearer ";

    private final Map<String, String> names = new HashMap<>();

    IssuerTenants(IdentityConfig identity, Config config) {
        identity.issuers()
                .keySet()
                .forEach(name -> config.getOptionalValue("quarkus.oidc." + name + ".token.issuer", String.class)
                        .ifPresent(issuer -> names.put(issuer, name)));
    }

    @Override
    public @Nullable String resolve(RoutingContext context) {
        String header = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return null;
        }
        JsonObject claims = claims(header.substring(SCHEME.length()));
        Object issuer = claims == null ? null : claims.getValue("iss");
        return issuer instanceof String text ? names.get(text) : null;
    }

    private static @Nullable JsonObject claims(String token) {
        try {
            return OidcCommonUtils.decodeJwtContent(token);
        } catch (DecodeException | IllegalArgumentException e) {
            return null;
        }
    }
}
