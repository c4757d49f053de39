package org.oas.cim.gateway.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.gateway.answer.AnswerJson;
import org.oas.cim.gateway.filter.ParameterCheck;
import org.oas.cim.kit.paging.ChosenFields;

/**
 * The members that a reader wants of each entry.
 *
 * @param names none for all of them
 */
record ChosenMembers(Set<String> names) {

    static final ChosenMembers ALL = new ChosenMembers(Set.of());

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
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

    /** The entry with these members only. */
    byte[] of(byte[] entry) {
        if (names.isEmpty()) {
            return entry;
        }
        try {
            ObjectNode members = (ObjectNode) MAPPER.readTree(entry);
            members.retain(names);
            return AnswerJson.bytes(members);
        } catch (IOException e) {
            throw new UncheckedIOException("an entry in memory can always be read", e);
        }
    }
}
