package org.oas.cim.kit.http;

import java.util.UUID;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.partner.ActingPartner;

/** How a record is answered: with its entity tag, to be asked for again before it is reused. */
public final class RecordAnswers {

    private RecordAnswers() {}

    /** 201, with the record's address. */
    public static <V> RestResponse<V> created(String list, UUID id, long version, V view) {
        return tagged(RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view), version)
                .header(HttpHeaders.LOCATION, list + "/" + id)
                .build();
    }

    /** 200, or 304 where the caller has this version already. */
    public static <V> RestResponse<V> read(@Nullable String ifNoneMatch, long version, V view) {
        if (VersionTag.isKnown(ifNoneMatch, version)) {
            return tagged(RestResponse.ResponseBuilder.<V>create(RestResponse.Status.NOT_MODIFIED), version)
                    .build();
        }
        return changed(version, view);
    }

    /** 200. */
    public static <V> RestResponse<V> changed(long version, V view) {
        return tagged(RestResponse.ResponseBuilder.ok(view), version).build();
    }

    private static <V> RestResponse.ResponseBuilder<V> tagged(RestResponse.ResponseBuilder<V> answer, long version) {
        return answer.header(HttpHeaders.ETAG, VersionTag.of(version))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, ActingPartner.HEADER);
    }
}
