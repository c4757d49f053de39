package org.oas.cim.contracts.event;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;

/**
 * The JSON Schema that the contract's types have: their members, what their constraints say, and their Javadoc. Codes are named by
 * their list and not enumerated, since lists grow.
 */
final class EventSchema {

    private static final String UUID_PATTERN = "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$";
    private static final ObjectMapper JSON = new ObjectMapper();

    private EventSchema() {}

    /** The schema of the data of the kind's events. */
    static ObjectNode of(RecordType type) {
        SchemaGenerator generator = generator();
        ObjectNode header = generator.generateSchema(RecordHeader.class);
        ObjectNode content = generator.generateSchema(type.contentType());
        ObjectNode schema = JSON.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:cim:schema:" + type.code() + ".v1")
                .put("title", "Data of " + type.changedEvent())
                .put(
                        "description",
                        "A record's full state after a change. Empty and unknown values are left out. Members may be added;"
                                + " none is removed or changes its meaning within v1.")
                .put("type", "object");
        required(type).forEach(schema.putArray("required")::add);
        ObjectNode properties = schema.putObject("properties");
        properties.setAll((ObjectNode) header.path("properties"));
        properties.setAll((ObjectNode) content.path("properties"));
        if (content.has("$defs")) {
            schema.set("$defs", content.path("$defs"));
        }
        return schema;
    }

    private static List<String> required(RecordType type) {
        return List.of(
                "id",
                "owner",
                "visibility",
                "disclosed",
                "withdrawn",
                type == RecordType.PARTNER ? "names" : "title",
                "status",
                "version",
                "created",
                "updated");
    }

    private static SchemaGenerator generator() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS)
                .with(new JakartaValidationModule(
                        JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS,
                        JakartaValidationOption.NOT_NULLABLE_FIELD_IS_REQUIRED));
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider(EventSchema::plainType)
                .withDescriptionResolver(scope ->
                        SourceDocs.ofType(scope.getType().getErasedType()).orElse(null));
        builder.forFields().withInstanceAttributeOverride((member, field, context) -> describe(member, field));
        return new SchemaGenerator(builder.build());
    }

    private static @Nullable CustomDefinition plainType(ResolvedType type, SchemaGenerationContext context) {
        return plain(type.getErasedType())
                .map(schema -> new CustomDefinition(
                        schema, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.YES))
                .orElse(null);
    }

    private static Optional<ObjectNode> plain(Class<?> type) {
        ObjectNode text = JSON.createObjectNode().put("type", "string");
        if (type == UUID.class) {
            return Optional.of(text.put("format", "uuid").put("pattern", UUID_PATTERN));
        }
        if (type == Instant.class) {
            return Optional.of(text.put("format", "date-time"));
        }
        if (type == LocalDate.class) {
            return Optional.of(text.put("format", "date"));
        }
        if (type == Map.class) {
            ObjectNode map = JSON.createObjectNode().put("type", "object");
            map.putObject("additionalProperties").put("type", "string").put("minLength", 1);
            return Optional.of(map);
        }
        if (type.isEnum()) {
            ArrayNode codes = text.putArray("enum");
            Stream.of(type.getEnumConstants())
                    .map(constant -> JSON.convertValue(constant, String.class))
                    .forEach(codes::add);
            return Optional.of(text);
        }
        return Optional.empty();
    }

    private static void describe(ObjectNode member, FieldScope field) {
        if (!field.isFakeContainerItemScope()) {
            SourceDocs.ofComponent(field.getRawMember().getDeclaringClass(), field.getName())
                    .ifPresent(text -> member.put("description", text));
        }
        Code code = field.getAnnotationConsideringFieldAndGetterIfSupported(Code.class);
        if (code == null) {
            code = elementCode(field.getRawMember());
        }
        if (code != null) {
            member.put(
                    "x-codelist",
                    Stream.of(code.value()).map(CodeList::listName).collect(Collectors.joining(" ")));
        }
    }

    private static @Nullable Code elementCode(Field field) {
        return field.getAnnotatedType() instanceof AnnotatedParameterizedType list
                ? list.getAnnotatedActualTypeArguments()[0].getAnnotation(Code.class)
                : null;
    }
}
