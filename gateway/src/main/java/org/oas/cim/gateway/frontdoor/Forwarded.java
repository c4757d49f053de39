package org.oas.cim.gateway.frontdoor;

import java.util.List;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

/** Whom a request comes from and how, as the services are told (RFC 7239). */
final class Forwarded {

    private static final String HEADER = "Forwarded";

    /** What callers may have said of themselves; a proxy that is trusted has been heard by then. */
    private static final List<String> OTHERS_SAY = List.of(
            HEADER,
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Ssl",
            "X-Real-IP");

    private Forwarded() {}

    /** Says who called, in place of what the caller says. */
    static void set(MultiMap headers, HttpServerRequest request) {
        OTHERS_SAY.forEach(headers::remove);
        headers.set(HEADER, "for=" + node(request.remoteAddress()) + ";proto=" + request.scheme());
    }

    /** RFC 7239 §6: IPv6 in brackets, and quoted for the colons. */
    private static String node(SocketAddress address) {
        if (address == null) {
            return "unknown";
        }
        return address.hostAddress().contains(":") ? "\"[" + address.hostAddress() + "]\"" : address.hostAddress();
    }
}
