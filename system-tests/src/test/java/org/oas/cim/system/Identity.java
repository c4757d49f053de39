package org.oas.cim.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Makes tokens for any partner with the key of the hub's own issuer, which has only a few clients. Immutable. */
public record Identity(String issuer, RsaJsonWebKey key) {

    static final String CIM = "00000000-0000-7000-8000-00000000c1a0";

    /** The issuer that the launcher tells of. */
    static Identity of(JsonNode runFile) {
        JsonNode identity = runFile.path("identity");
        try {
            String key = Files.readString(Path.of(identity.path("key").asText()));
            return new Identity(identity.path("issuer").asText(), (RsaJsonWebKey) JsonWebKey.Factory.newJwk(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token for the partner's system, in that role. */
    String token(String partner, String role) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience("cim-hub");
        claims.setSubject("system-of-" + partner);
        claims.setStringClaim("partner", partner);
        claims.setStringListClaim("roles", List.of(role));
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(60);
        JsonWebSignature signature = new JsonWebSignature();
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
