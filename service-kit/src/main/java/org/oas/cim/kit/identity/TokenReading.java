package org.oas.cim.kit.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonString;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.WellKnownPartners;

/**
 * Reads from a token that was accepted which partner it acts for and what it allows. A token that claims what its issuer may not say is
 * refused as a whole. Thread-safe.
 */
@ApplicationScoped
class TokenReading implements SecurityIdentityAugmentor {

    private static final String EVERY_PARTNER = "*";

    /** The client that the token was given to (OpenID Connect Core 1.0 §2). */
    private static final String CLIENT = "azp";

    private final IdentityConfig config;

    TokenReading(IdentityConfig config) {
        this.config = config;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(() -> identity.isAnonymous() ? identity : withCaller(identity));
    }

    private SecurityIdentity withCaller(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw TokenFault.NO_TOKEN.refusal();
        }
        Caller caller = caller(token, identity.getAttribute(OidcUtils.TENANT_ID_ATTRIBUTE));
        QuarkusSecurityIdentity.Builder builder =
                QuarkusSecurityIdentity.builder(identity).addAttribute(Caller.ATTRIBUTE, caller);
        caller.permissions().forEach(permission -> builder.addPermissionAsString(permission.code()));
        return builder.build();
    }

    private Caller caller(JsonWebToken token, @Nullable String issuerName) {
        if (token.getAudience() == null || !token.getAudience().contains(config.audience())) {
            throw TokenFault.OTHER_AUDIENCE.refusal();
        }
        IdentityConfig.Issuer issuer =
                issuerName == null ? null : config.issuers().get(issuerName);
        if (issuer == null) {
            throw TokenFault.ISSUER_WITHOUT_PARTNERS.refusal();
        }
        UUID partner = partner(token.getClaim(issuer.partnerClaim()), issuer);
        List<Role> roles = roles(token.getClaim(issuer.rolesClaim()));
        if (roles.contains(Role.COORDINATOR) && !WellKnownPartners.CIM.equals(partner)) {
            throw TokenFault.FOREIGN_COORDINATOR.refusal();
        }
        return Caller.of(partner, roles)
                .by(token.getClaim(CLIENT), token.getSubject(), Instant.ofEpochSecond(token.getExpirationTime()));
    }

    private static UUID partner(@Nullable Object claim, IdentityConfig.Issuer issuer) {
        UUID partner = PartnerIds.parse(text(claim)).orElseThrow(TokenFault.PARTNERLESS::refusal);
        List<String> spokenFor = issuer.partners();
        if (!spokenFor.contains(EVERY_PARTNER) && !spokenFor.contains(partner.toString())) {
            throw TokenFault.FOREIGN_PARTNER.refusal();
        }
        return partner;
    }

    private static List<Role> roles(@Nullable Object claim) {
        List<Role> roles = new ArrayList<>();
        if (claim instanceof Collection<?> names) {
            names.forEach(name -> Role.of(text(name)).ifPresent(roles::add));
        }
        return roles;
    }

    private static String text(@Nullable Object claim) {
        return claim instanceof JsonString string ? string.getString() : String.valueOf(claim);
    }
}
