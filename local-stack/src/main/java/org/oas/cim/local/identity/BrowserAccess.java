package org.oas.cim.local.identity;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import com.sun.net.httpserver.HttpExchange;

/**
 * Lets pages of servers on this machine, such as the gateway's, ask from within a browser (Fetch standard, CORS protocol). To pages from
 * elsewhere nothing is said, so that their browser keeps the answer from them.
 */
final class BrowserAccess {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    private BrowserAccess() {}

    /** Adds what a browser wants to hear with an answer to a page of that machine. */
    static void allow(HttpExchange exchange) {
        var headers = exchange.getResponseHeaders();
        headers.set("Vary", "Origin");
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Origin"))
                .filter(BrowserAccess::isOfThisMachine)
                .ifPresent(origin -> {
                    headers.set("Access-Control-Allow-Origin", origin);
                    headers.set("Access-Control-Allow-Methods", "POST");
                    headers.set("Access-Control-Allow-Headers", "authorization, content-type, x-requested-with");
                });
    }

    private static boolean isOfThisMachine(String origin) {
        try {
            var host = URI.create(origin).getHost();
            return host != null && THIS_MACHINE.contains(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
