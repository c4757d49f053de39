package org.oas.cim.kit.openapi;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** What an operation does, and which problems it can answer with: every operation of a kind the same ones. */
enum OperationKind {
    CREATE(400, 401, 403, 406, 409, 413, 415, 422, 500, 503),
    LIST(400, 401, 406, 500, 503),
    READ(400, 401, 404, 406, 410, 500, 503),
    REPLACE(400, 401, 403, 404, 406, 409, 410, 412, 413, 415, 422, 428, 500, 503),
    PATCH(400, 401, 403, 404, 406, 409, 410, 412, 413, 415, 422, 428, 500, 503),
    UPSERT(400, 401, 403, 404, 406, 409, 410, 412, 413, 415, 422, 500, 503),
    WITHDRAW(400, 401, 403, 404, 409, 412, 500, 503),
    HISTORY(400, 401, 404, 406, 410, 500, 503),
    DUPLICATES(400, 401, 404, 406, 410, 500, 503),
    CHANGES(400, 401, 406, 410, 500, 503),
    EXPORT(400, 401, 406, 500, 503),
    IMPORT(400, 401, 403, 406, 413, 415, 422, 500, 503),
    MERGE(400, 401, 403, 404, 406, 409, 410, 412, 413, 415, 422, 428, 500, 503),
    SPLIT(400, 401, 403, 404, 406, 409, 410, 412, 422, 500, 503),
    TRANSFER(400, 401, 403, 404, 406, 409, 410, 412, 413, 415, 422, 428, 500, 503),
    OTHER(400, 401, 404, 406, 500, 503);

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final int[] problems;

    OperationKind(int... problems) {
        this.problems = problems;
    }

    /** @param record whether the address belongs to a list of records */
    static OperationKind of(HttpMethod method, String path, boolean record) {
        if (!record) {
            return OTHER;
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
        return takesARecord() || this == MERGE || this == SPLIT || this == TRANSFER;
    }

    /** The statuses of its problems. */
    NavigableSet<Integer> problems() {
        NavigableSet<Integer> statuses = new TreeSet<>();
        Arrays.stream(problems).forEach(statuses::add);
        return statuses;
    }
}
