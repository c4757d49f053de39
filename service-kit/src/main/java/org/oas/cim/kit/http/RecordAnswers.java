package org.oas.cim.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How a record is answered: with its entity tag, to be asked for again before it is reused. */
public final class RecordAnswers {

    private static final String AGAIN_FIRST = "no-cache";

    private RecordAnswers() {}

    /** 201, with the record's address. */
    public static Response created(String address, long version, Object view) {
        return tagged(Response.status(Response.Status.CREATED).entity(view), version)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    /** 200, or 304 where the caller has this version already. */
    public static <V> RestResponse<V> read(@Nullable String ifNoneMatch, long version, V view) {
        RestResponse.ResponseBuilder<V> answer = VersionTag.isKnown(ifNoneMatch, version)
                ? RestResponse.ResponseBuilder.create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(view);
        return answer.header(HttpHeaders.ETAG, VersionTag.of(version))
                .header(HttpHeaders.CACHE_CONTROL, AGAIN_FIRST)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    /** 308: another record stands for the one asked for. */
    public static <V> RestResponse<V> moved(String address) {
        return RestResponse.ResponseBuilder.<V>create(RestResponse.Status.PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, AGAIN_FIRST)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    /** 200. */
    public static Response changed(long version, Object view) {
        return tagged(Response.ok(view), version).build();
    }

    private static Response.ResponseBuilder tagged(Response.ResponseBuilder answer, long version) {
        return answer.header(HttpHeaders.ETAG, VersionTag.of(version))
                .header(HttpHeaders.CACHE_CONTROL, AGAIN_FIRST)
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }
}
