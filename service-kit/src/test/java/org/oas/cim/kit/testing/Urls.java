package org.oas.cim.kit.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Texts as parts of addresses. */
public final class Urls {

    private Urls() {}

    /** A text as the value of a query parameter. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
