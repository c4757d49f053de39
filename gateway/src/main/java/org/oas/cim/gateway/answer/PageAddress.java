package org.oas.cim.gateway.answer;

import java.net.URI;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/** The addresses of a page's neighbours. */
public final class PageAddress {

    private PageAddress() {}

    /** Path and query that were asked, as they were sent. */
    public static String asked(UriInfo uri) {
        return text(uri.getRequestUri());
    }

    /** The same with another cursor. */
    public static String with(String cursor, UriInfo uri) {
        return text(UriBuilder.fromUri(uri.getRequestUri())
                .replaceQueryParam("cursor", cursor)
                .build());
    }

    private static String text(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : '?' + address.getRawQuery());
    }
}
