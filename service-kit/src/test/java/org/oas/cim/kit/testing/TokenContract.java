package org.oas.cim.kit.testing;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import javax.crypto.spec.SecretKeySpec;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.testing.identity.TestIssuer;
import org.oas.cim.kit.testing.identity.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Which tokens are believed: none but those of an issuer that the hub accepts, for it, in time, about whom the issuer speaks for. */
public interface TokenContract {

    RecordKind kind();

    @Test
    default void aTokenInOrderIsBelieved() {
        HubClient partner = kind().newPartner();

        assertThat(partner.post(kind().path(), kind().minimal()).is(201).text("owner"))
                .isEqualTo(partner.actingPartner().toString());
    }

    @Test
    default void whoHasNoneReadsWhatIsPublic() {
        Answer shown = kind().recorded(kind().minimal().with("visibility", "public"));

        HubClient.PUBLIC.get(kind().at(shown)).is(200);
        Answer refused = HubClient.PUBLIC.post(kind().path(), kind().minimal()).isProblem(ProblemType.UNAUTHENTICATED);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        HubClient.PUBLIC.get(kind().path() + "?owner=me").isProblem(ProblemType.UNAUTHENTICATED);
    }

    /** Neither where a token is needed nor where it is not: who sends one wants it to count. */
    @TestFactory
    default List<DynamicTest> noOtherTokenIsBelieved() {
        return new TreeMap<>(badTokens())
                .entrySet().stream()
                        .map(token -> DynamicTest.dynamicTest(token.getKey(), () -> {
                            Answer refused = HubClient.CIM
                                    .getWith("Bearer " + token.getValue(), kind().path())
                                    .isProblem(ProblemType.UNAUTHENTICATED);
                            assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
                            assertThat(refused.body()).doesNotContain(token.getValue());
                        }))
                        .toList();
    }

    @Test
    default void anIssuerOfOnePartnerSpeaksForThatOne() {
        String token = TestTokens.signed(
                TestIssuer.ONE_PARTNERS,
                TestTokens.claims(TestIssuer.ONE_PARTNERS, TestIssuer.MINISTRY, "contributor"));

        HubClient.CIM.getWith("Bearer " + token, kind().path() + "?owner=me").is(200);
    }

    @Test
    default void aTokenInTheQueryIsNoToken() {
        String token = TestTokens.authorization(WellKnownPartners.CIM).substring("Bearer ".length());

        HubClient.PUBLIC
                .post(kind().path() + "?access_token=" + token, kind().minimal())
                .isProblem(ProblemType.UNAUTHENTICATED);
    }

    private static Map<String, String> badTokens() {
        UUID partner = UUID.randomUUID();
        return Map.ofEntries(
                Map.entry("is none", "me"),
                Map.entry("has no signature", unsigned(claims(partner))),
                Map.entry("is signed with what is no secret", signedWithThePublicKey(claims(partner))),
                Map.entry(
                        "is signed with another key",
                        claims(partner)
                                .jws()
                                .keyId(TestTokens.keyId(TestIssuer.HUB))
                                .sign(otherKey().getPrivate())),
                Map.entry(
                        "names a key that the issuer does not have",
                        claims(partner).jws().keyId("k2").sign(otherKey().getPrivate())),
                Map.entry(
                        "says where its key is",
                        claims(partner)
                                .jws()
                                .keyId("k3")
                                .header("jku", "http://127.0.0.1:1/keys")
                                .header("x5u", "http://127.0.0.1:1/key")
                                .sign(otherKey().getPrivate())),
                Map.entry(
                        "has expired",
                        hubs(claims(partner).expiresAt(Instant.now().minusSeconds(60)))),
                Map.entry(
                        "is not valid yet",
                        hubs(claims(partner)
                                .claim("nbf", Instant.now().plusSeconds(600).getEpochSecond()))),
                Map.entry("is meant for another audience", hubs(claims(partner).audience("another-hub"))),
                Map.entry(
                        "has an issuer that is not accepted",
                        hubs(claims(partner).issuer("https://issuer.example"))),
                Map.entry(
                        "has a foreign partner",
                        TestTokens.signed(
                                TestIssuer.ONE_PARTNERS,
                                TestTokens.claims(TestIssuer.ONE_PARTNERS, partner, "contributor"))),
                Map.entry(
                        "has another issuer's key",
                        TestTokens.signed(TestIssuer.ONE_PARTNERS, claims(TestIssuer.MINISTRY))),
                Map.entry(
                        "has a coordinator who is not CIM's",
                        hubs(TestTokens.claims(TestIssuer.HUB, partner, "coordinator"))),
                Map.entry("names no partner", hubs(claims(partner).claim("partner", "IOM"))),
                Map.entry(
                        "has a list of partners", hubs(claims(partner).claim("partner", List.of(partner.toString())))));
    }

    private static JwtClaimsBuilder claims(UUID partner) {
        return TestTokens.claims(TestIssuer.HUB, partner, "contributor");
    }

    private static String hubs(JwtClaimsBuilder claims) {
        return TestTokens.signed(TestIssuer.HUB, claims);
    }

    /** {@code alg: none} (RFC 7515 §A.5). */
    private static String unsigned(JwtClaimsBuilder claims) {
        String signed = hubs(claims);
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.US_ASCII));
        return header + signed.substring(signed.indexOf('.'), signed.lastIndexOf('.') + 1);
    }

    /** The key that everybody knows, taken for a secret (RFC 8725 §2.1). */
    private static String signedWithThePublicKey(JwtClaimsBuilder claims) {
        byte[] known = TestTokens.publicKey(TestIssuer.HUB).getEncoded();
        return claims.jws()
                .keyId(TestTokens.keyId(TestIssuer.HUB))
                .algorithm(SignatureAlgorithm.HS256)
                .sign(new SecretKeySpec(known, "HmacSHA256"));
    }

    private static KeyPair otherKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
