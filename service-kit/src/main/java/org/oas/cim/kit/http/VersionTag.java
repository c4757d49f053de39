package org.oas.cim.kit.http;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Entity tags of records (RFC 9110 §8.8.3). They guard writes, so they change with the record's version and with nothing else: the
 * names of other records beside it ({@code display}) may be former ones in an answer that somebody kept.
 */
public final class VersionTag {

    private VersionTag() {}

    /** The strong tag of a version, with its quotation marks. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** Whether the caller's {@code If-None-Match} names this version (weak comparison, RFC 9110 §13.1.2). */
    public static boolean isKnown(@Nullable String ifNoneMatch, long version) {
        if (ifNoneMatch == null) {
            return false;
        }
        String current = of(version);
        return Arrays.stream(ifNoneMatch.split(",", -1))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(current) || tag.equals("W/" + current));
    }
}
