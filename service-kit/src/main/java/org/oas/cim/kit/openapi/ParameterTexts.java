package org.oas.cim.kit.openapi;

import java.util.Map;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import org.oas.cim.kit.partner.ActingPartner;

/** Describes the parameters that mean the same wherever they are, and how long they may be. A resource's own words stay. */
final class ParameterTexts {

    /** A server takes no longer request line or header. */
    private static final int LONGEST = 4_000;

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "id",
            "The record's id",
            "externalId",
            "The owner's own id of the record",
            "If-Match",
            "The ETag of the version that the change is made to",
            "If-None-Match",
            "The ETag that the caller has, to be spared an answer it knows",
            ActingPartner.ON_BEHALF_OF,
            "The UUID of the partner that CIM speaks for",
            "sync",
            "The token to go on from; everything is answered without one",
            "limit",
            "Records a page, 1 to 1,000; 200 without it");

    private ParameterTexts() {}

    static void addTo(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(ParameterTexts::addTo);
        }
    }

    private static void addTo(Parameter parameter) {
        if (parameter.getDescription() == null && DESCRIPTIONS.containsKey(String.valueOf(parameter.getName()))) {
            parameter.setDescription(DESCRIPTIONS.get(parameter.getName()));
        }
        Schema schema = parameter.getSchema();
        Schema text = SchemaForms.isOf(schema, Schema.SchemaType.ARRAY) ? schema.getItems() : schema;
        boolean isAnyText = SchemaForms.isOf(text, Schema.SchemaType.STRING)
                && text.getEnumeration() == null
                && text.getFormat() == null
                && text.getMaxLength() == null;
        if (isAnyText) {
            text.setMaxLength(LONGEST);
        }
    }
}
