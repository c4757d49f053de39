package org.oas.cim.kit.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Every kind of problem that the hub answers with: the documented values of RFC 9457's {@code type} (§3.1.1). */
public enum ProblemType {
    BAD_PARAMETER(
            400, "A query parameter is wrong", "Correct what 'errors' names; a cursor is used as it was answered."),
    MALFORMED_BODY(400, "The body is not JSON", "Correct the JSON at the line and column that 'detail' names."),
    BAD_REQUEST(
            400,
            "The request cannot be understood",
            "Check its syntax; the description of this API says what is expected."),
    UNAUTHENTICATED(
            401,
            "The request needs a valid token",
            "Send Authorization: Bearer with a token for this hub that has not expired; GET requests without a token read what is"
                    + " public."),
    NOT_ALLOWED(403, "The token does not allow this", "Ask CIM for a role that does."),
    UNKNOWN_PARTNER(
            403, "The token acts for a partner that the hub does not have", "Ask CIM to record the partner first."),
    NOT_YOURS(403, "The record belongs to another partner", "Ask its owner, or CIM, to make the change."),
    NOT_FOUND(404, "There is nothing here", "Check the path and the id."),
    METHOD_NOT_ALLOWED(405, "The method is not offered here", "Use one of those that the Allow header names."),
    NOT_ACCEPTABLE(406, "The format is not offered here", "Accept application/json."),
    TOO_SLOW(408, "The request did not arrive in time", "Send its body without long pauses."),
    CONFLICT(409, "The record is in the way of another one", "Read the other record and change that one instead."),
    STILL_RUNNING(
            409,
            "Another try of this request is still running",
            "Send it again after the time in Retry-After; you will get that one's answer."),
    WITHDRAWN(410, "The record was withdrawn", "Remove your copy; the id is never used again."),
    STALE(
            412,
            "The record has changed since it was read",
            "Read it again, apply the change to it and send its new ETag."),
    TOO_LARGE(413, "The body is too large", "Send less in one request."),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's format is not understood", "Send application/json."),
    INVALID_RECORD(422, "The record is not valid", "Correct every member that 'errors' names and send it again."),
    KEY_REUSED(
            422,
            "The Idempotency-Key was used for another request",
            "Send the same request again, or give this one a key of its own."),
    RESYNC(
            410,
            "The sync token is not one of this store",
            "Read everything again and go on from the token that comes with it."),
    PRECONDITION_REQUIRED(
            428, "The request needs an If-Match header", "Read the record and send its ETag in If-Match."),
    TOO_MANY_REQUESTS(
            429,
            "Too many requests",
            "Wait for the time in Retry-After; the RateLimit fields of every answer tell what is left."),
    INTERNAL_ERROR(
            500, "Something failed on our side", "Try again later; tell us the time and the path if it goes on."),
    UNAVAILABLE(503, "A part that is needed does not answer", "Try again after the time in Retry-After.");

    /** What the framework cannot mean. */
    private static final Set<ProblemType> ONLY_OURS =
            EnumSet.of(BAD_PARAMETER, MALFORMED_BODY, UNKNOWN_PARTNER, NOT_YOURS, STILL_RUNNING, KEY_REUSED, RESYNC);

    private final int status;
    private final String title;
    private final String remedy;

    ProblemType(int status, String title, String remedy) {
        this.status = status;
        this.title = title;
        this.remedy = remedy;
    }

    /** The last part of the type's address: {@code invalid-record}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the type is described, relative to the base URL. */
    public URI address() {
        return URI.create("/v1/problems/" + code());
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What the caller can do about it. */
    public String remedy() {
        return remedy;
    }

    static Optional<ProblemType> ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status && !ONLY_OURS.contains(type))
                .findFirst();
    }
}
