package org.oas.cim.kit.problem;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.ws.rs.core.HttpHeaders;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Makes the problems that our own code answers with. Throw what is returned. */
public final class Problems {

    /** Violations that one problem lists. */
    public static final int MOST_LISTED = 100;

    private Problems() {}

    public static HttpProblem of(ProblemType type, String detail) {
        return builder(type, detail).build();
    }

    /** 422, with every violation at once; of very many, the first ones and how many there are. */
    public static HttpProblem invalidRecord(List<Violation> violations) {
        return builder(ProblemType.INVALID_RECORD, count(violations) + " wrong in the record" + listed(violations))
                .with("errors", violations.subList(0, Math.min(violations.size(), MOST_LISTED)))
                .build();
    }

    /** 422, where reading ended at the violation: nothing is known of the rest. */
    public static HttpProblem unreadable(Violation violation) {
        return builder(ProblemType.INVALID_RECORD, "One thing is wrong in the record, which was not read beyond it.")
                .with("errors", List.of(violation))
                .build();
    }

    /** 400, with every violation at once. */
    public static HttpProblem badParameters(List<Violation> violations) {
        return builder(ProblemType.BAD_PARAMETER, count(violations) + " wrong in the query" + listed(violations))
                .with("errors", violations.subList(0, Math.min(violations.size(), MOST_LISTED)))
                .build();
    }

    public static HttpProblem badCursor() {
        return badParameters(List.of(Violation.ofParameter(
                "cursor", "was altered or belongs to another query; start again without it", null)));
    }

    public static HttpProblem recordTooLarge(int bytes, int mostBytes) {
        return of(
                ProblemType.INVALID_RECORD,
                "The record takes " + bytes + " bytes; " + mostBytes + " is the most that the hub keeps in one.");
    }

    public static HttpProblem unavailable(String detail, Duration retryAfter) {
        return builder(ProblemType.UNAVAILABLE, detail)
                .withHeader("Retry-After", retryAfter.toSeconds())
                .build();
    }

    /** 409, with the time to wait. */
    public static HttpProblem stillRunning(Duration retryAfter) {
        return builder(ProblemType.STILL_RUNNING, ProblemType.STILL_RUNNING.remedy())
                .withHeader("Retry-After", retryAfter.toSeconds())
                .build();
    }

    /** 422: what is to be made would belong to nobody that the hub knows. */
    public static HttpProblem unknownOwner(String parameter, UUID id) {
        return invalidRecord(List.of(Violation.ofParameter(
                parameter, "names no partner of the hub; record the partner first", id.toString())));
    }

    /** 401, with what kind of token is wanted (RFC 6750 §3). */
    static HttpProblem unauthenticated(String challenge) {
        return builder(ProblemType.UNAUTHENTICATED, ProblemType.UNAUTHENTICATED.remedy())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    /** 404, for an id that is not there and for one that this reader may not know of: the two are not told apart. */
    public static HttpProblem noSuchRecord() {
        return of(ProblemType.NOT_FOUND, "There is no record with this id.");
    }

    /** 410. */
    public static HttpProblem withdrawn() {
        return of(ProblemType.WITHDRAWN, ProblemType.WITHDRAWN.remedy());
    }

    /** 410, naming the record that stands for the one asked for. */
    public static HttpProblem mergedInto(UUID survivor) {
        return builder(ProblemType.WITHDRAWN, "The record was a duplicate; the one in 'mergedInto' stands for it.")
                .with("mergedInto", survivor)
                .build();
    }

    /** What a problem says is wrong, thing by thing; its detail where it names none. */
    public static List<Violation> violations(HttpProblem problem) {
        if (problem.getParameters().get("errors") instanceof List<?> errors && !errors.isEmpty()) {
            return errors.stream().map(Violation.class::cast).toList();
        }
        return List.of(Violation.ofMember("#", Objects.requireNonNullElse(problem.getDetail(), "is refused"), null));
    }

    private static HttpProblem.Builder builder(ProblemType type, String detail) {
        return HttpProblem.builder()
                .withType(type.address())
                .withTitle(type.title())
                .withStatus(type.status())
                .withDetail(detail);
    }

    private static String count(List<Violation> violations) {
        return violations.size() == 1 ? "One thing is" : violations.size() + " things are";
    }

    private static String listed(List<Violation> violations) {
        return violations.size() <= MOST_LISTED ? "." : "; the first " + MOST_LISTED + " are listed.";
    }
}
