package org.oas.cim.local.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** The key that an issuer signs with: RSA, 2,048 bits, RS256 (RFC 7518 §3.3). Immutable. */
public final class SigningKey {

    /** How long tokens are valid. */
    public static final Duration LIFESPAN = Duration.ofHours(1);

    private static final int BITS = 2_048;
    private static final String AUDIENCE = "cim-hub";

    private final RsaJsonWebKey key;

    private SigningKey(RsaJsonWebKey key) {
        this.key = key;
    }

    /** The key kept in the file, which only its owner can read; it is made where there is none. */
    public static SigningKey in(Path file) throws IOException {
        try {
            if (Files.exists(file)) {
                return new SigningKey((RsaJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file)));
            }
            var key = RsaJwkGenerator.generateJwk(BITS);
            key.setKeyId(UUID.randomUUID().toString());
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            key.setUse("sig");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
            return new SigningKey(key);
        } catch (JoseException e) {
            throw new IOException("There is no usable key in " + file, e);
        }
    }

    /** The public half (RFC 7517 §4). */
    String publicJwk() {
        return key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    /** A token of that issuer (RFC 7519) for a client that acts for the partner in that role. */
    public String token(String issuer, String client, String partner, String role) {
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(AUDIENCE);
        claims.setSubject(client);
        claims.setStringClaim("azp", client);
        claims.setStringClaim("partner", partner);
        claims.setStringListClaim("roles", List.of(role));
        claims.setIssuedAtToNow();
        claims.setExpirationTime(
                NumericDate.fromSeconds(Instant.now().plus(LIFESPAN).getEpochSecond()));
        claims.setGeneratedJwtId();
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
