package org.oas.cim.kit.openapi;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Code;
import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.event.RecordType;

/** Which members of the schemas take codes, as the contract's records say it. The lists themselves are served by the gateway. */
final class CodeMembers {

    private static final String OPEN_API_NAME = "x-codelist";

    private final Map<String, Class<?>> records = new HashMap<>();

    CodeMembers() {
        for (RecordType type : RecordType.values()) {
            String kind = type.contentType().getSimpleName().replace("Content", "");
            collect(kind, type.contentType());
            collect(kind + "Request", type.contentType());
        }
    }

    /** Names the lists beside the members that take their codes. */
    void addTo(String name, Schema schema) {
        Class<?> record = records.get(name);
        if (record == null || schema.getProperties() == null) {
            return;
        }
        for (RecordComponent component : record.getRecordComponents()) {
            Code code = code(component);
            Schema member = schema.getProperties().get(component.getName());
            if (code != null && member != null) {
                member.addExtension(
                        OPEN_API_NAME,
                        Arrays.stream(code.value()).map(CodeList::listName).collect(Collectors.joining(" ")));
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

    private static @Nullable Code code(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        if (type instanceof AnnotatedParameterizedType list) {
            return list.getAnnotatedActualTypeArguments()[0].getAnnotation(Code.class);
        }
        Code ofMember = component.getAccessor().getAnnotation(Code.class);
        return ofMember == null ? type.getAnnotation(Code.class) : ofMember;
    }
}
