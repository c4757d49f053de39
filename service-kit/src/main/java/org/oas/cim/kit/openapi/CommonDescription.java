package org.oas.cim.kit.openapi;

import java.util.Optional;
import java.util.regex.Pattern;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
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

    private static final String REQUEST = "Request";
    private static final String ACTING_PARTNER = "ActingPartner";

    /** The list at the beginning of an address: {@code /v1/activities}. */
    private static final Pattern LIST = Pattern.compile("^(/[^/]+/[^/]+).*$");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Components components = description.getComponents();
        components.addParameter(ACTING_PARTNER, actingPartner());
        new RecordSchemas(components).complete(description);
        ProblemDescriptions problems = new ProblemDescriptions(components);
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    Optional<String> record = recordOf(path, description);
                    OperationKind kind = OperationKind.of(method, path, record.isPresent());
                    RecordAnswersDescription.complete(operation, kind);
                    problems.addTo(operation, kind.problems());
                    record.ifPresent(name -> RecordExamples.addTo(operation, kind, name));
                    if (kind != OperationKind.OTHER) {
                        operation.addParameter(OASFactory.createParameter().ref(ACTING_PARTNER));
                    }
                }));
    }

    /** Records are what can be posted to a list; the name of their schema. */
    private static Optional<String> recordOf(String path, OpenAPI description) {
        String list = LIST.matcher(path).replaceFirst("$1");
        return Optional.ofNullable(description.getPaths().getPathItem(list))
                .map(PathItem::getPOST)
                .map(Operation::getRequestBody)
                .flatMap(body ->
                        body.getContent().getMediaTypes().values().stream().findFirst())
                .flatMap(RecordSchemas::nameOf)
                .filter(name -> name.endsWith(REQUEST))
                .map(name -> name.substring(0, name.length() - REQUEST.length()));
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
