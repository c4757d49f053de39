package org.oas.cim.gateway.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.oas.cim.gateway.answer.AnswerJson;
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

    /**
     * Reads names with commas between them; the id is always among them.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming what no entry has
     */
    static ChosenMembers read(@Nullable String sent) {
        if (sent == null) {
            return ALL;
        }
        ChosenFields.check(sent, KNOWN);
        Set<String> names = new TreeSet<>(Arrays.asList(sent.split(",", -1)));
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
