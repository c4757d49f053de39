package org.oas.cim.kit;

import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import org.oas.cim.kit.problem.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The problem that a call was refused with. */
public record Refusal(HttpProblem problem) {

    public static Refusal of(ThrowingCallable call) {
        HttpProblem problem = catchThrowableOfType(HttpProblem.class, call);
        assertThat(problem).as("the call is refused with a problem").isNotNull();
        return new Refusal(problem);
    }

    public int status() {
        return problem.getStatusCode();
    }

    /** Where each violation is: pointers of members, names of parameters. */
    public List<String> places() {
        return violations().stream()
                .map(violation ->
                        String.valueOf(violation.pointer() == null ? violation.parameter() : violation.pointer()))
                .toList();
    }

    public List<String> details() {
        return violations().stream().map(Violation::detail).toList();
    }

    private List<Violation> violations() {
        Object errors = problem.getParameters().getOrDefault("errors", List.of());
        return ((List<?>) errors).stream().map(Violation.class::cast).toList();
    }
}
