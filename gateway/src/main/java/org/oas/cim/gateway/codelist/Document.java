package org.oas.cim.gateway.codelist;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** What is answered, with the strong entity tag of exactly these bytes (RFC 9110 §8.8.3). Code lists change with a release only. */
final class Document {

    private static final Duration FRESH = Duration.ofHours(1);

    private final byte[] content;
    private final MediaType type;
    private final EntityTag tag;

    Document(byte[] content, MediaType type) {
        this.content = content;
        this.type = type;
        this.tag = new EntityTag(hash(content));
    }

    /** The content, or 304 if the caller has it already. */
    Response answerTo(Request request) {
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(content, type);
        }
        CacheControl caching = new CacheControl();
        caching.setMaxAge((int) FRESH.toSeconds());
        caching.setNoTransform(false);
        return answer.tag(tag)
                .cacheControl(caching)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static String hash(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
