package org.oas.cim.kit.identity;

import java.util.List;
import java.util.Map;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What is believed of the tokens that {@code quarkus.oidc.*} accepts. */
@ConfigMapping(prefix = "cim.identity")
public interface IdentityConfig {

    /** The issuer of the hub's own tokens. */
    @WithDefault("http://127.0.0.1:18080/hub")
    String url();

    /** Whom a token has to be meant for (RFC 7519 §4.1.3). */
    @WithDefault("cim-hub")
    String audience();

    /** The issuers by the name that they have in {@code quarkus.oidc.{name}.*}; the tokens of one that is not here say nothing. */
    Map<String, Issuer> issuers();

    /** What an issuer may say. */
    interface Issuer {

        /** The UUIDs of the partners that it speaks for; {@code *} for all of them. */
        List<String> partners();

        /** The claim that names the partner. */
        @WithDefault("partner")
        String partnerClaim();

        /** The claim that lists the roles. */
        @WithDefault("roles")
        String rolesClaim();
    }
}
