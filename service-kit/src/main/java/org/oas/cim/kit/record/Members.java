package org.oas.cim.kit.record;

import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.contracts.event.EventJson;
import org.oas.cim.contracts.event.RecordContent;

/** The members of a record itself, by name. */
final class Members {

    private Members() {}

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
