package org.oas.cim.gateway.frontdoor;

import java.net.URI;

/**
 * A service behind the front door.
 *
 * @param name as callers are told when it does not answer
 * @param path the path that it owns, with everything below it
 * @param address where it listens; only scheme, host and port count
 */
record Service(String name, String path, URI address) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    String host() {
        return address.getHost();
    }

    int port() {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return isEncrypted() ? HTTPS : HTTP;
    }

    boolean isEncrypted() {
        return "https".equals(address.getScheme());
    }
}
