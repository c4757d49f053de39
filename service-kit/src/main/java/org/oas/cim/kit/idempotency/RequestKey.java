package org.oas.cim.kit.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * What makes two requests tries of the same: who sent it, what it is for, and the key that the caller gave it.
 *
 * @param key the caller's {@code Idempotency-Key}
 */
record RequestKey(UUID caller, String method, String path, String key) {

    /** One number for each key, for the lock that only one try of it can have. */
    long lock() {
        return ByteBuffer.wrap(digest(String.join("\n", caller.toString(), method, path, key)))
                .getLong();
    }

    /** What tells one request from another under the same key. */
    static byte[] digest(String request) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
