package org.oas.cim.gateway.frontdoor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;

/** The header fields that are meant for the next one on the way only (RFC 9110 §7.6.1). */
final class HopByHop {

    private static final List<String> ALWAYS = List.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade");

    private HopByHop() {}

    /** Takes them out, and whatever else {@code Connection} names. The framing of the body is left to whoever sends it on. */
    static void removeFrom(MultiMap headers) {
        List<String> named = headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(name -> name.trim().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !isFraming(name))
                .toList();
        named.forEach(headers::remove);
        ALWAYS.forEach(headers::remove);
    }

    /** Without these, a body would be taken for the next request; a token's loss would turn a writer into the public. */
    private static boolean isFraming(String name) {
        return name.equals("content-length")
                || name.equals("transfer-encoding")
                || name.equals("host")
                || name.equals("authorization");
    }
}
