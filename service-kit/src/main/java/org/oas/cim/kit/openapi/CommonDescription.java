package org.oas.cim.kit.openapi;

import java.util.regex.Pattern;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.partner.ActingPartner;

/**
 * Completes a service's description: what every operation of a kind answers and takes, the problems, the codes and the examples. The
 * resources state only what is their own.
 */
@OpenApiFilter(stages = RunStage.BUILD, priority = Integer.MIN_VALUE)
public class CommonDescription implements OASFilter {

    private static final String ACTING_PARTNER = "ActingPartner";

    /** The list at the beginning of an address: {@code /v1/activities}. */
    private static final Pattern LIST = Pattern.compile("^(/[^/]+/[^/]+).*$");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Components components = description.getComponents();
        components.addParameter(ACTING_PARTNER, actingPartner());
        new RecordSchemas(components).complete();
        ProblemDescriptions problems = new ProblemDescriptions(components);
        RecordExamples examples = new RecordExamples(components);
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    OperationKind kind = OperationKind.of(method, path, isRecord(path, description));
                    RecordAnswersDescription.complete(operation, kind);
                    problems.addTo(operation, kind.problems(RecordSchemas.hasReferences(operation, components)));
                    examples.addTo(operation, kind);
                    if (kind != OperationKind.OTHER) {
                        operation.addParameter(OASFactory.createParameter().ref(ACTING_PARTNER));
                    }
                }));
    }

    /** Records are what can be posted to a list. */
    private static boolean isRecord(String path, OpenAPI description) {
        String list = LIST.matcher(path).replaceFirst("$1");
        PathItem item = description.getPaths().getPathItem(list);
        return item != null && item.getPOST() != null;
    }

    private static Parameter actingPartner() {
        return OASFactory.createParameter()
                .name(ActingPartner.HEADER)
                .in(Parameter.In.HEADER)
                .description("The partner that the request acts for; CIM without it")
                .schema(OASFactory.createSchema().ref("UUID"))
                .example(WellKnownPartners.CIM.toString());
    }
}
