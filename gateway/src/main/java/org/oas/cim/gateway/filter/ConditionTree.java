package org.oas.cim.gateway.filter;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.contracts.code.Nearest;

/**
 * Conditions as JSON: an object whose members must all hold. {@code and} and {@code or} have a list of such objects, {@code not} has one;
 * every other member is a filter of the feed with its value or list of values. Not thread-safe.
 */
public final class ConditionTree {

    /** How deep objects may stand in each other. */
    public static final int DEEPEST = 10;

    /** How many objects there may be. */
    public static final int MOST_OBJECTS = 100;

    private static final String AND = "and";
    private static final String OR = "or";
    private static final String NOT = "not";
    private static final int NEAR = 3;
    private static final Set<String> FILTERS = Arrays.stream(FilterParameters.class.getRecordComponents())
            .map(RecordComponent::getName)
            .filter(name -> !name.equals("withdrawn"))
            .collect(Collectors.toCollection(TreeSet::new));
    private static final Set<String> LISTS = Arrays.stream(FilterParameters.class.getRecordComponents())
            .filter(filter -> filter.getType() == List.class)
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private int objects;

    private ConditionTree() {}

    /** The filter that the object stands for; what is wrong is noted in the check, by its place in the body. */
    public static FeedFilter read(ObjectNode where, String pointer, ParameterCheck check) {
        return new FeedFilter(new ConditionTree().conditions(where, pointer, 1, check), false);
    }

    private List<Condition> conditions(ObjectNode where, String pointer, int depth, ParameterCheck check) {
        ParameterCheck here = check.at(pointer);
        if (depth > DEEPEST) {
            check.at(parent(pointer)).wrong(name(pointer), "is nested deeper than " + DEEPEST + " objects", null);
            return List.of();
        }
        if (++objects == MOST_OBJECTS + 1) {
            check.at(parent(pointer)).wrong(name(pointer), "is one object more than " + MOST_OBJECTS, null);
        }
        if (objects > MOST_OBJECTS) {
            return List.of();
        }
        List<Condition> conditions = new ArrayList<>();
        ObjectNode filters = JsonNodeFactory.instance.objectNode();
        where.properties().forEach(member -> {
            String name = member.getKey();
            JsonNode value = member.getValue();
            switch (name) {
                case AND -> conditions.addAll(each(value, pointer, name, depth, check));
                case OR -> conditions.add(new Condition.Any(each(value, pointer, name, depth, check)));
                case NOT -> conditions.add(new Condition.Not(one(value, pointer + "/" + name, depth, check)));
                default -> addFilter(filters, name, value, here);
            }
        });
        conditions.addAll(MAPPER.convertValue(filters, FilterParameters.class)
                .toFilter(here)
                .conditions());
        return conditions;
    }

    private static void addFilter(ObjectNode filters, String name, JsonNode value, ParameterCheck here) {
        if (!FILTERS.contains(name)) {
            String near = Nearest.of(name, FILTERS, NEAR)
                    .map(known -> "did you mean '" + known + "'?")
                    .orElse("there are: and, or, not, " + String.join(", ", FILTERS));
            here.wrong(name, "is no condition; " + near, null);
        } else if (isText(value) || (LISTS.contains(name) && isListOfTexts(value))) {
            filters.set(name, value);
        } else {
            here.wrong(name, LISTS.contains(name) ? "is neither a text nor a list of texts" : "is not a text", null);
        }
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual() || value.isBoolean();
    }

    private static boolean isListOfTexts(JsonNode value) {
        for (JsonNode element : value) {
            if (!element.isTextual()) {
                return false;
            }
        }
        return value.isArray() && !value.isEmpty();
    }

    private List<Condition> each(JsonNode list, String pointer, String name, int depth, ParameterCheck check) {
        if (!list.isArray() || list.isEmpty()) {
            check.at(pointer).wrong(name, "is no list of conditions", null);
            return List.of();
        }
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            conditions.add(one(list.get(i), pointer + "/" + name + "/" + i, depth, check));
        }
        return conditions;
    }

    private Condition one(JsonNode value, String pointer, int depth, ParameterCheck check) {
        if (value instanceof ObjectNode object && !object.isEmpty()) {
            return new Condition.All(conditions(object, pointer, depth + 1, check));
        }
        check.at(parent(pointer)).wrong(name(pointer), "is no object with conditions", null);
        return new Condition.All(List.of());
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
