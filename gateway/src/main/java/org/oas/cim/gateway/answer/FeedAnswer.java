package org.oas.cim.gateway.answer;

import java.util.function.Supplier;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.reader.Reader;

/** What every answer of the feed has in common: it is checked again before it is reused, and belongs to its reader. */
public final class FeedAnswer {

    private FeedAnswer() {}

    /** The content, or 304 if the caller has it already. */
    public static Response of(Supplier<byte[]> json, EntityTag tag, @Nullable String ifNoneMatch, Reader reader) {
        Response.ResponseBuilder answer = tag.isKnown(ifNoneMatch)
                ? Response.notModified()
                : Response.ok(json.get(), MediaType.APPLICATION_JSON_TYPE);
        return answer.header(HttpHeaders.ETAG, tag.value())
                .header(HttpHeaders.CACHE_CONTROL, reader.isPublic() ? "no-cache" : "private, no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }
}
