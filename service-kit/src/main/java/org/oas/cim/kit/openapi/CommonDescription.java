package org.oas.cim.kit.openapi;

import java.util.Optional;
import java.util.regex.Pattern;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import org.oas.cim.kit.idempotency.KeptAnswers;

/**
 * Completes a service's description: what every operation of a kind answers and takes, the problems, the codes and the examples. The
 * resources state only what is their own.
 */
@OpenApiFilter(stages = RunStage.BUILD, priority = CommonDescription.PRIORITY)
public class CommonDescription implements OASFilter {

    /** Behind whatever the framework adds; what joins descriptions that are complete is behind this. */
    static final int PRIORITY = Integer.MIN_VALUE + 1;

    private static final String IDEMPOTENCY_KEY = "IdempotencyKey";

    /** The list at the beginning of an address: {@code /v1/activities}. */
    private static final Pattern LIST = Pattern.compile("^(/[^/]+/[^/]+).*$");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Components components = description.getComponents();
        new RecordSchemas(components).complete(description);
        ProblemDescriptions problems = new ProblemDescriptions(components);
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    String list = LIST.matcher(path).replaceFirst("$1");
                    Optional<String> record = RecordSchemas.recordOf(list, description);
                    OperationKind kind = OperationKind.of(method, path, record.isPresent());
                    record.ifPresent(name -> {
                        RecordWords.of(name).fill(operation);
                        RecordAnswersDescription.complete(operation, kind, name);
                        RecordExamples.addTo(operation, kind, name);
                    });
                    problems.addTo(operation, kind.problems());
                    record.ifPresent(name -> OperationNames.addTo(operation, method, path, name));
                    ParameterTexts.addTo(operation);
                    Tokens.addTo(operation, kind);
                    if (kind.isKept()) {
                        components.addParameter(IDEMPOTENCY_KEY, idempotencyKey());
                        operation.addParameter(OASFactory.createParameter().ref(IDEMPOTENCY_KEY));
                    }
                }));
        Tokens.describe(components);
        ProblemDescriptions.showTypes(description);
        ApiFacts.addTo(description);
        SchemaForms.complete(description);
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(KeptAnswers.HEADER)
                .in(Parameter.In.HEADER)
                .description("A retry with the same key is done once and gets the first answer, for seven days")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .minLength(1)
                        .maxLength(KeptAnswers.LONGEST_KEY))
                .example("7c1f1a52-6f0e-4b7d-9d0b-3b1f5f1f0a11");
    }
}
