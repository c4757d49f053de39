package org.oas.cim.gateway.description;

import java.util.List;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

import org.oas.cim.kit.openapi.SchemaForms;

/** Completes the gateway's own description, when it is complete for itself, by those of the services and what holds for all operations. */
@OpenApiFilter(stages = RunStage.BUILD, priority = Integer.MIN_VALUE)
public class HubDescription implements OASFilter {

    private static final List<String> SERVICES = List.of("activity-service", "partner-service", "research-service");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        for (String service : SERVICES) {
            Joined.add(Descriptions.ofService(service), description);
        }
        FrontDoorFacts.addTo(description);
        SchemaForms.complete(description);
    }
}
