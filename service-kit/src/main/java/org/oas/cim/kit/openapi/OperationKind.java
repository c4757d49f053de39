package org.oas.cim.kit.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** What an operation does, and which problems it can answer with: every operation of a kind the same ones. */
enum OperationKind {
    CREATE(403, 406, 409, 413, 415, 422),
    LIST(406),
    READ(404, 406, 410),
    REPLACE(403, 404, 406, 409, 410, 412, 413, 415, 422, 428),
    PATCH(403, 404, 406, 409, 410, 412, 413, 415, 422, 428),
    UPSERT(403, 404, 406, 409, 410, 412, 413, 415, 422),
    WITHDRAW(403, 404, 409, 412),
    HISTORY(404, 406, 410),
    DUPLICATES(404, 406, 410),
    CHANGES(406, 410),
    EXPORT(406),
    IMPORT(403, 406, 413, 415, 422),
    MERGE(403, 404, 406, 409, 410, 412, 413, 415, 422, 428),
    SPLIT(403, 404, 406, 409, 410, 412, 422),
    TRANSFER(403, 404, 406, 409, 410, 412, 413, 415, 422, 428),
    REDACT(403, 404, 406, 409, 412, 413, 415, 422),
    /** A question that is sent as a body. */
    QUESTION(406, 413, 415, 422),
    OTHER(404, 406);

    /** Whatever is asked for: not understood, not believed, failed, or without a part that is needed. */
    private static final List<Integer> OF_EVERY_KIND = List.of(400, 401, 500, 503);

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final int[] problems;

    OperationKind(int... problems) {
        this.problems = problems;
    }

    /** @param record whether the address belongs to a list of records */
    static OperationKind of(HttpMethod method, String path, boolean record) {
        if (!record) {
            return method == HttpMethod.POST ? QUESTION : OTHER;
        }
        return switch (method) {
            case POST -> ofPost(path);
            case PUT -> path.contains("/by-external-id/") ? UPSERT : REPLACE;
            case PATCH -> PATCH;
            case DELETE -> WITHDRAW;
            case GET -> ofGet(path);
            default -> OTHER;
        };
    }

    private static OperationKind ofPost(String path) {
        return switch (lastSegment(path)) {
            case "import" -> IMPORT;
            case "merge" -> MERGE;
            case "split" -> SPLIT;
            case "transfer" -> TRANSFER;
            case "redact" -> REDACT;
            default -> CREATE;
        };
    }

    private static OperationKind ofGet(String path) {
        return switch (lastSegment(path)) {
            case "history" -> HISTORY;
            case "duplicates" -> DUPLICATES;
            case "changes" -> CHANGES;
            case "export" -> EXPORT;
            case "{id}" -> READ;
            default -> LIST;
        };
    }

    private static String lastSegment(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether a record is sent, whole or in part. */
    boolean takesARecord() {
        return this == CREATE || this == REPLACE || this == PATCH || this == UPSERT;
    }

    /** Whether it changes anything. */
    boolean writes() {
        return isKept() || this == WITHDRAW || this == IMPORT;
    }

    /** Whether a retry of it with the same key is done once. */
    boolean isKept() {
        return takesARecord() || this == MERGE || this == SPLIT || this == TRANSFER || this == REDACT;
    }

    /** The statuses of its problems. */
    NavigableSet<Integer> problems() {
        NavigableSet<Integer> statuses = new TreeSet<>(OF_EVERY_KIND);
        Arrays.stream(problems).forEach(statuses::add);
        return statuses;
    }
}
