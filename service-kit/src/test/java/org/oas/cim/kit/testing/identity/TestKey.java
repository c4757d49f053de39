package org.oas.cim.kit.testing.identity;

import java.security.PrivateKey;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** A key pair of RSA with 2,048 bits, for RS256 (RFC 7518 §3.3). */
record TestKey(RsaJsonWebKey key) {

    private static final int BITS = 2_048;

    static TestKey generate() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
            key.setKeyId("k1");
            key.setAlgorithm("RS256");
            key.setUse("sig");
            return new TestKey(key);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static TestKey of(String privateJwk) {
        try {
            return new TestKey((RsaJsonWebKey) JsonWebKey.Factory.newJwk(privateJwk));
        } catch (JoseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    PrivateKey privateKey() {
        return key.getPrivateKey();
    }

    String id() {
        return key.getKeyId();
    }

    String publicJwk() {
        return key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    String privateJwk() {
        return key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE);
    }
}
