package org.oas.cim.kit.directory;

import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordType;

/**
 * What people call the records that an answer names by id: its owner and those that it refers to, as far as the reader may see them.
 * Ignored when it is sent back.
 *
 * @param partners partners, by id
 * @param records records of all other kinds, by id
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Display(SortedMap<UUID, PartnerName> partners, SortedMap<UUID, RecordName> records) {

    /**
     * What a partner is called.
     *
     * @param names by language
     * @param acronym its short name
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record PartnerName(
            Map<String, String> names, @Nullable String acronym) {}

    /**
     * What a record is called.
     *
     * @param recordType what kind of record it is
     * @param title by language
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RecordName(RecordType recordType, Map<String, String> title) {}
}
