package org.oas.cim.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request: a member of {@code errors[]}.
 *
 * @param pointer the body's member as a JSON Pointer in fragment form (RFC 6901 §6): {@code #/places/0/country}
 * @param parameter the query parameter or header, where it is none of the body's members
 * @param detail what is wrong and what would be right
 * @param sent what was sent, where that is a short text without control characters
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        @Nullable String pointer,
        @Nullable String parameter,
        String detail,
        @Nullable String sent) {

    private static final int LONGEST_ECHO = 100;

    /** A member of the body is wrong; the pointer starts with {@code #}. */
    public static Violation ofMember(String pointer, String detail, @Nullable Object sent) {
        return new Violation(pointer, null, detail, echo(sent));
    }

    public static Violation ofParameter(String parameter, String detail, @Nullable Object sent) {
        return new Violation(null, parameter, detail, echo(sent));
    }

    private static @Nullable String echo(@Nullable Object sent) {
        if (!(sent instanceof CharSequence || sent instanceof Number)) {
            return null;
        }
        String text = sent.toString();
        boolean isShown = text.length() <= LONGEST_ECHO && text.codePoints().noneMatch(Character::isISOControl);
        return isShown ? text : null;
    }
}
