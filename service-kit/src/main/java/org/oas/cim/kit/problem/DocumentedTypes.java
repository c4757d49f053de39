package org.oas.cim.kit.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

/**
 * Gives problems that the framework made (404, 405, 415, 500 …) the hub's documented type, title and remedy, and no internals. Every
 * problem's {@code instance} is the path as it was asked for: a URI reference (RFC 9457 §3.1.5).
 */
@ApplicationScoped
class DocumentedTypes implements ProblemPostProcessor {

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem here =
                HttpProblem.builder(problem).withInstance(written(context.path)).build();
        if (problem.getType() != null) {
            return here;
        }
        return ProblemType.ofStatus(problem.getStatusCode())
                .map(type -> documented(here, type))
                .orElse(here);
    }

    /** Percent-encoded twice: the library decodes it once when it writes the problem. */
    private static URI written(String path) {
        try {
            String encoded = new URI("http", "hub", path, null).toASCIIString().substring("http://hub".length());
            return URI.create(URLEncoder.encode(encoded, StandardCharsets.UTF_8));
        } catch (URISyntaxException e) {
            return URI.create("/");
        }
    }

    private static HttpProblem documented(HttpProblem problem, ProblemType type) {
        return HttpProblem.builder(problem)
                .withType(type.address())
                .withTitle(type.title())
                .withDetail(type.remedy())
                .build();
    }
}
