package org.oas.cim.kit.openapi;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.microprofile.openapi.models.media.Schema;

import org.oas.cim.contracts.event.RecordType;

/** Completes the schemas of what the contract's records are made of by what their constraints say. */
public final class ContractMembers {

    private final Map<String, Class<?>> records = new HashMap<>();

    ContractMembers() {
        for (RecordType type : RecordType.values()) {
            String kind = type.contentType().getSimpleName().replace("Content", "");
            collect(kind, type.contentType());
            collect(kind + "Request", type.contentType());
        }
    }

    /** Completes the schema if it is named after a record. */
    void addTo(String name, Schema schema) {
        Class<?> record = records.get(name);
        if (record != null) {
            complete(schema, record);
        }
    }

    /** Completes those members of the schema that any kind of record has. */
    public static void addTo(Schema schemaOfAnyKind) {
        for (RecordType type : RecordType.values()) {
            complete(schemaOfAnyKind, type.contentType());
        }
    }

    private static void complete(Schema schema, Class<?> record) {
        if (schema.getProperties() == null) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            Schema member = schema.getProperties().get(component.getName());
            if (member != null) {
                MemberConstraints.of(component).describe(member);
            }
        }
    }

    private void collect(String name, Class<?> record) {
        if (records.putIfAbsent(name, record) == null) {
            for (RecordComponent component : record.getRecordComponents()) {
                Class<?> nested = elementOf(component.getGenericType());
                if (nested.isRecord()) {
                    collect(nested.getSimpleName(), nested);
                }
            }
        }
    }

    private static Class<?> elementOf(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType list when list.getActualTypeArguments()[0] instanceof Class<?> element -> element;
            default -> Object.class;
        };
    }
}
