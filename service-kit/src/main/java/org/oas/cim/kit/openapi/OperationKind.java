package org.oas.cim.kit.openapi;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** What an operation does, and which problems it can answer with: every operation of a kind the same ones. */
enum OperationKind {
    CREATE(400, 406, 409, 413, 415, 422, 500, 503),
    LIST(400, 406, 500),
    READ(400, 404, 406, 410, 500),
    REPLACE(400, 403, 404, 406, 409, 410, 412, 413, 415, 422, 428, 500, 503),
    WITHDRAW(400, 403, 404, 412, 500),
    MERGE(400, 403, 404, 406, 409, 412, 413, 415, 422, 428, 500),
    HISTORY(400, 404, 406, 410, 500),
    OTHER(400, 404, 406, 500);

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final int[] problems;

    OperationKind(int... problems) {
        this.problems = problems;
    }

    static OperationKind of(HttpMethod method, String path, boolean record) {
        if (!record) {
            return OTHER;
        }
        return switch (method) {
            case POST -> path.endsWith("/merge") ? MERGE : CREATE;
            case PUT -> REPLACE;
            case DELETE -> WITHDRAW;
            case GET -> path.endsWith("/history") ? HISTORY : path.endsWith("}") ? READ : LIST;
            default -> OTHER;
        };
    }

    /** The statuses of its problems. */
    NavigableSet<Integer> problems() {
        NavigableSet<Integer> statuses = new TreeSet<>();
        Arrays.stream(problems).forEach(statuses::add);
        return statuses;
    }
}
