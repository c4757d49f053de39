package org.oas.cim.kit.testing.identity;

import java.security.PublicKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;

import org.oas.cim.contracts.event.WellKnownPartners;

/** Tokens as {@link TestIssuer} would issue them. Thread-safe. */
public final class TestTokens {

    static final String ISSUER = "test.identity.issuer.";
    static final String KEY = "test.identity.key.";

    private static final String AUDIENCE = "cim-hub";
    private static final Duration LIFESPAN = Duration.ofHours(1);
    private static final Map<String, String> ISSUED = new ConcurrentHashMap<>();

    private TestTokens() {}

    /** The value of an Authorization header for whoever acts for the partner: CIM coordinates, all others contribute. */
    public static String authorization(UUID partner) {
        return authorization(partner, partner.equals(WellKnownPartners.CIM) ? "coordinator" : "contributor");
    }

    /** The same, with another role. */
    public static String authorization(UUID partner, String role) {
        String issuer = setting(ISSUER + TestIssuer.HUB);
        return "Bearer "
                + ISSUED.computeIfAbsent(
                        issuer + partner + role, any -> signed(TestIssuer.HUB, claims(TestIssuer.HUB, partner, role)));
    }

    /** Claims that are in order, to be altered. */
    public static JwtClaimsBuilder claims(String issuer, UUID partner, String role) {
        return Jwt.claims()
                .issuer(setting(ISSUER + issuer))
                .audience(AUDIENCE)
                .subject("system-of-" + partner)
                .claim("azp", "client-of-" + partner)
                .claim("partner", partner.toString())
                .claim("roles", List.of(role))
                .expiresIn(LIFESPAN);
    }

    /** The token with these claims, signed with that issuer's key. */
    public static String signed(String issuer, JwtClaimsBuilder claims) {
        return claims.jws().keyId(keyId(issuer)).sign(key(issuer).getPrivateKey());
    }

    /** What everybody can know of that issuer's key. */
    public static PublicKey publicKey(String issuer) {
        return key(issuer).getRsaPublicKey();
    }

    /** What that issuer's key is called. */
    public static String keyId(String issuer) {
        return key(issuer).getKeyId();
    }

    private static RsaJsonWebKey key(String issuer) {
        try {
            return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(setting(KEY + issuer));
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
