package org.oas.cim.gateway.feed;

import java.util.List;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import org.oas.cim.gateway.filter.ParameterCheck;
import org.oas.cim.kit.openapi.ContractMembers;

/** Completes the feed's description: what the contract says of an entry's members, and how often a filter may be repeated. */
@OpenApiFilter(stages = RunStage.BUILD)
public class FeedDescription implements OASFilter {

    private static final String ENTRY = "FeedEntry";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Schema entry = description.getComponents().getSchemas().get(ENTRY);
        if (entry != null) {
            ContractMembers.addTo(entry);
        }
    }

    /** An example of a filter that may be repeated is one of its values. */
    @Override
    public Parameter filterParameter(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema != null && schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY)) {
            schema.setMaxItems(ParameterCheck.MOST_VALUES);
            schema.getItems().setMaxLength(ParameterCheck.LONGEST_TEXT);
            if (parameter.getExample() != null) {
                parameter.setExample(List.of(String.valueOf(parameter.getExample())));
            }
        }
        return parameter;
    }
}
