package org.oas.cim.kit.changelog;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * How far a client has read the log. Everything that was committed before is behind it, whatever commits later comes after it: places are
 * ordered by transaction, and none is given out that a running transaction could come behind.
 *
 * @param epoch the store that it was made in
 * @param type the records that it is about
 * @param reader whom it was made for
 * @param xid a transaction, and
 * @param position a row of it: what comes after these has not been read
 */
public record SyncToken(UUID epoch, RecordType type, UUID reader, long xid, long position) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f-]{36}) ([A-Z]{1,20}) ([0-9a-f-]{36}) (\\d{1,18}) (\\d{1,18})");
    private static final int MAX_CHARACTERS = 300;

    /** Opaque text; not signed, since there is nothing to gain by another one. */
    public String encoded() {
        String text = String.join(
                " ", epoch.toString(), type.name(), reader.toString(), Long.toString(xid), Long.toString(position));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The place behind the row. */
    public SyncToken at(long otherXid, long otherPosition) {
        return new SyncToken(epoch, type, reader, otherXid, otherPosition);
    }

    /**
     * Reads a token back.
     *
     * @param expected a token as this store makes it for this reader now
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for what is no token; 410 for one of another store, reader or list
     */
    public static SyncToken decoded(String text, SyncToken expected) {
        Matcher parts = FORM.matcher(plain(text));
        if (!parts.matches()) {
            throw noToken();
        }
        boolean ours = parts.group(1).equals(expected.epoch.toString())
                && parts.group(2).equals(expected.type.name())
                && parts.group(3).equals(expected.reader.toString());
        if (!ours) {
            throw Problems.of(ProblemType.RESYNC, ProblemType.RESYNC.remedy());
        }
        return expected.at(Long.parseLong(parts.group(4)), Long.parseLong(parts.group(5)));
    }

    private static String plain(String text) {
        if (text.length() > MAX_CHARACTERS) {
            throw noToken();
        }
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            throw noToken();
        }
    }

    private static RuntimeException noToken() {
        return Problems.badParameters(
                List.of(Violation.ofParameter("sync", "is no sync token; send one as it was answered, or none", null)));
    }
}
