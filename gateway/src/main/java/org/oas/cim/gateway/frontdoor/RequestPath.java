package org.oas.cim.gateway.frontdoor;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Tells paths that mean what they say from those that could mean another one to the next reader (RFC 3986 §6.2.2). */
final class RequestPath {

    private static final Set<String> DOTS = Set.of(".", "..");

    private RequestPath() {}

    /** Whether no segment, decoded and split once more, leads elsewhere: no dot segments, no empty ones but a last, no control characters. */
    static boolean isPlain(String rawPath) {
        try {
            // A plus sign is itself in a path; the decoder is one for forms.
            String decoded = URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8);
            String[] segments = decoded.replace('\\', '/').split("/", -1);
            boolean leadsElsewhere =
                    Arrays.stream(segments).map(RequestPath::withoutParameters).anyMatch(DOTS::contains);
            return !leadsElsewhere
                    && !rawPath.contains("//")
                    && decoded.codePoints().noneMatch(Character::isISOControl);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Some readers take what follows a semicolon for no part of the segment (RFC 3986 §3.3). */
    private static String withoutParameters(String segment) {
        int semicolon = segment.indexOf(';');
        return semicolon < 0 ? segment : segment.substring(0, semicolon);
    }
}
