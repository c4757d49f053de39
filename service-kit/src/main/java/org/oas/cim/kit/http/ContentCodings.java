package org.oas.cim.kit.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.HttpProblem;

import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;

/** Refuses a compressed body by saying so (RFC 9110 §8.4.1, §12.5.3), and not as JSON that cannot be read. */
@Provider
public class ContentCodings implements ContainerRequestFilter {

    private static final String IDENTITY = "identity";

    @Override
    public void filter(ContainerRequestContext request) {
        String coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !coding.isBlank() && !coding.strip().equalsIgnoreCase(IDENTITY)) {
            throw HttpProblem.builder(Problems.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, without a Content-Encoding."))
                    .withHeader(HttpHeaders.ACCEPT_ENCODING, IDENTITY)
                    .build();
        }
    }
}
