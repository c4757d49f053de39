package org.oas.cim.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

/** Gives problems that the framework made (404, 405, 415, 500 …) the hub's documented type, title and remedy, and no internals. */
@ApplicationScoped
class DocumentedTypes implements ProblemPostProcessor {

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
        return HttpProblem.builder(problem)
                .withType(type.address())
                .withTitle(type.title())
                .withDetail(type.remedy())
                .build();
    }
}
