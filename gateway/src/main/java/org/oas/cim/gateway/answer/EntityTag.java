package org.oas.cim.gateway.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

import org.jspecify.annotations.Nullable;

/**
 * Entity tags (RFC 9110 §8.8.3) of what the feed answers.
 *
 * @param value the tag as the ETag header holds it
 */
public record EntityTag(String value) {

    private static final int HASH_BYTES = 15;

    /** The tag of exactly these bytes. */
    public static EntityTag ofBytes(byte[] content) {
        return new EntityTag('"' + hash(content) + '"');
    }

    /** The tag of whatever has this name: weak, because equal content may have two names. */
    public static EntityTag ofName(String name) {
        return new EntityTag("W/\"" + hash(name.getBytes(StandardCharsets.UTF_8)) + '"');
    }

    /** Whether the caller's {@code If-None-Match} names this tag (weak comparison, RFC 9110 §13.1.2). */
    public boolean isKnown(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || opaque(tag).equals(opaque(value)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static String hash(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, HASH_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
