package org.oas.cim.local.launcher;

import org.oas.cim.local.identity.IdentityServer;

/**
 * Whom the hub's processes believe.
 *
 * @param url its name in tokens, and where its keys are asked for
 * @param tokenEndpoint where it gives tokens
 */
record Issuer(String url, String tokenEndpoint) {

    /** Keycloak's realm where the options ask for it, the small issuer of our own otherwise. */
    static Issuer of(LauncherOptions options) {
        int port = options.port(PortOption.IDENTITY);
        if (options.keycloak()) {
            var realm = Keycloak.realm(port);
            return new Issuer(realm, realm + "/protocol/openid-connect/token");
        }
        var own = IdentityServer.issuer(port);
        return new Issuer(own, own + "/token");
    }
}
