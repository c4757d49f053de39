package org.oas.cim.gateway.index;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in the live stream, the same on every instance: {@code <epoch>-<offset>}. Whoever holds it has seen everything up to and
 * including that offset.
 *
 * @param offset -1 before the first one
 */
public record FeedToken(Epoch epoch, long offset) {

    private static final Pattern TEXT = Pattern.compile("(" + Epoch.PATTERN + ")-(-1|\\d{1,18})");

    /** Reads a token; empty if the text is none. */
    public static Optional<FeedToken> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new FeedToken(Epoch.parse(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return epoch + "-" + offset;
    }
}
