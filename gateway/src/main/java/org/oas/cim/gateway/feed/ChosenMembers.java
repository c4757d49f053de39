package org.oas.cim.gateway.feed;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.gateway.filter.ParameterCheck;
import org.oas.cim.kit.paging.ChosenFields;

/**
 * The members that a reader wants of each entry.
 *
 * @param names none for all of them
 */
record ChosenMembers(Set<String> names) {

    static final ChosenMembers ALL = new ChosenMembers(Set.of());

    private static final String ID = "id";
    private static final Set<String> KNOWN = Arrays.stream(FeedDocuments.Entry.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    /** Reads names; the id is always among them. What no entry has is noted in the check. */
    static ChosenMembers read(Collection<String> sent, ParameterCheck check) {
        if (sent.isEmpty()) {
            return ALL;
        }
        sent.stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(name -> check.wrong(ChosenFields.PARAMETER, ChosenFields.unknown(name, KNOWN), name));
        Set<String> names = new TreeSet<>(sent);
        names.add(ID);
        return new ChosenMembers(names);
    }

    boolean isAll() {
        return names.isEmpty();
    }

    /** Leaves these members in the entry. */
    void applyTo(ObjectNode entry) {
        if (!isAll()) {
            entry.retain(names);
        }
    }
}
