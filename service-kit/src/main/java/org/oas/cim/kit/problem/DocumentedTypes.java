package org.oas.cim.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

/** Gives problems that the framework made (404, 405, 415, 500 …) the hub's documented type and title, and no internals. */
@ApplicationScoped
class DocumentedTypes implements ProblemPostProcessor {

    private static final int SERVER_ERROR = 500;

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null) {
            return problem;
        }
        return ProblemType.ofStatus(problem.getStatusCode())
                .map(type -> documented(problem, type))
                .orElse(problem);
    }

    private static HttpProblem documented(HttpProblem problem, ProblemType type) {
        String detail = problem.getStatusCode() >= SERVER_ERROR || problem.getDetail() == null
                ? type.remedy()
                : problem.getDetail();
        return HttpProblem.builder(problem)
                .withType(type.address())
                .withTitle(type.title())
                .withDetail(detail)
                .build();
    }
}
