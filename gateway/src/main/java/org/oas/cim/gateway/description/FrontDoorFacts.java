package org.oas.cim.gateway.description;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

import org.oas.cim.kit.openapi.ProblemDescriptions;
import org.oas.cim.kit.problem.ProblemType;

/** What the front door adds to every answer, whoever gives it: what a caller has left, and that pages of any origin may read it. */
final class FrontDoorFacts {

    /** What may become of any request. */
    private static final List<Integer> LIMITED = List.of(ProblemType.TOO_MANY_REQUESTS.status());

    /** What may become of one with a body. */
    private static final List<Integer> TAKING =
            List.of(ProblemType.TOO_SLOW.status(), ProblemType.TOO_MANY_REQUESTS.status());

    private static final String LEFT = "RateLimit";
    private static final String POLICY = "RateLimit-Policy";
    private static final String ORIGIN = "Access-Control-Allow-Origin";
    private static final String SIGN_IN = "signIn";
    private static final int LONGEST = 200;

    private FrontDoorFacts() {}

    static void addTo(OpenAPI description) {
        Components components = description.getComponents();
        components.addHeader(
                LEFT,
                header(
                        "What is left, and in how many seconds all of it is there again"
                                + " (draft-ietf-httpapi-ratelimit-headers)",
                        "\"[a-z-]+\";r=\\d+;t=\\d+",
                        "\"requests\";r=598;t=1"));
        components.addHeader(
                POLICY,
                header(
                        "What may be asked for, and in how many seconds",
                        "\"[a-z-]+\";q=\\d+;w=\\d+",
                        "\"requests\";q=600;w=60"));
        components.addHeader(ORIGIN, header("Pages of any origin may read the answer", "\\*", "*"));
        operations(description)
                .filter(operation -> operation.getSecurity() != null)
                .forEach(FrontDoorFacts::allowSigningIn);
        ProblemDescriptions problems = new ProblemDescriptions(components);
        operations(description)
                .forEach(operation -> problems.addTo(operation, operation.getRequestBody() == null ? LIMITED : TAKING));
        Stream.concat(
                        components.getResponses().values().stream(),
                        operations(description)
                                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream()))
                .filter(answer -> answer.getRef() == null)
                .forEach(FrontDoorFacts::addHeaders);
        components.addSecurityScheme(
                SIGN_IN,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.OPENIDCONNECT)
                        .openIdConnectUrl("/.well-known/openid-configuration")
                        .description("Signs in at the hub's own issuer and sends its token"));
    }

    private static Stream<Operation> operations(OpenAPI description) {
        return description.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    /** Wherever a token may be sent, the one that comes of signing in may be. */
    private static void allowSigningIn(Operation operation) {
        SecurityRequirement signIn = OASFactory.createSecurityRequirement().addScheme(SIGN_IN);
        operation.setSecurity(Stream.concat(operation.getSecurity().stream(), Stream.of(signIn))
                .toList());
    }

    private static void addHeaders(APIResponse answer) {
        for (String name : new String[] {LEFT, POLICY, ORIGIN}) {
            answer.addHeader(name, OASFactory.createHeader().ref(name));
        }
    }

    private static Header header(String description, String pattern, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .maxLength(LONGEST)
                        .pattern("^(?:" + pattern + ")$"))
                .example(example);
    }
}
