package org.oas.cim.kit.record;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordContent;

/** The members of a record itself, by name. */
final class Members {

    private Members() {}

    /** The members that records with such content are answered with. */
    static Set<String> answered(ObjectMapper json, Class<? extends RecordContent> content) {
        return Stream.of(content, RecordView.class)
                .map(type -> json.getSerializationConfig().introspect(json.constructType(type)))
                .map(BeanDescription::findProperties)
                .flatMap(List::stream)
                .map(BeanPropertyDefinition::getName)
                .filter(name -> !name.equals(RecordView.CONTENT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The members that the two do not state alike. */
    static Set<String> changed(RecordContent former, RecordContent content) {
        ObjectNode before = EventJson.content(former);
        ObjectNode after = EventJson.content(content);
        Set<String> names = new TreeSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        names.removeIf(name -> before.path(name).equals(after.path(name)));
        return names;
    }
}
