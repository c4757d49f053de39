package org.oas.cim.kit.openapi;

import java.util.Arrays;

import org.eclipse.microprofile.openapi.models.Operation;

import org.oas.cim.contracts.event.RecordType;

/**
 * What a kind of record is called in descriptions that are written once for all kinds.
 *
 * @param one {@code an activity}
 * @param alone {@code activity}
 * @param many {@code activities}
 */
record RecordWords(String one, String alone, String many) {

    /** @param schema the name of the schema of such records: {@code Activity} */
    static RecordWords of(String schema) {
        RecordType type = Arrays.stream(RecordType.values())
                .filter(candidate -> candidate.code().equalsIgnoreCase(schema))
                .findFirst()
                .orElseThrow();
        String article = type == RecordType.ACTIVITY ? "an " : "a ";
        return new RecordWords(article + type.code(), type.code(), type.collection());
    }

    /** Puts the words in the place of {@code {a record}}, {@code {record}} and {@code {records}}. */
    void fill(Operation operation) {
        operation.summary(filled(operation.getSummary())).description(filled(operation.getDescription()));
    }

    private String filled(String text) {
        return text.replace("{a record}", one).replace("{record}", alone).replace("{records}", many);
    }
}
