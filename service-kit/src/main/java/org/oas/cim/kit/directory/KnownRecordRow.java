package org.oas.cim.kit.directory;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.record.Visibility;

/** A known record as its row in the directory. */
final class KnownRecordRow {

    static final String COLUMNS =
            "id, record_type, owner, external_id, identifiers, heading, acronym, editors, visibility,"
                    + " withdrawn, merged_into, version";

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> BY_LANGUAGE = new TypeReference<>() {};

    private KnownRecordRow() {}

    /** Sets the statement's parameters, in the order of {@link #COLUMNS}. */
    static void write(KnownRecord known, PreparedStatement statement) throws SQLException {
        Array identifiers = statement
                .getConnection()
                .createArrayOf("text", known.identifiers().toArray());
        Array editors =
                statement.getConnection().createArrayOf("uuid", known.editors().toArray());
        statement.setObject(1, known.id());
        statement.setString(2, known.recordType().name());
        statement.setObject(3, known.owner());
        statement.setString(4, known.externalId());
        statement.setArray(5, identifiers);
        statement.setString(6, json(known.heading()));
        statement.setString(7, known.acronym());
        statement.setArray(8, editors);
        statement.setString(9, known.visibility().name());
        statement.setBoolean(10, known.withdrawn());
        statement.setObject(11, known.mergedInto());
        statement.setLong(12, known.version());
    }

    static KnownRecord read(ResultSet row) throws SQLException {
        return new KnownRecord(
                row.getObject("id", UUID.class),
                RecordType.valueOf(row.getString("record_type")),
                row.getObject("owner", UUID.class),
                row.getString("external_id"),
                List.of((String[]) row.getArray("identifiers").getArray()),
                byLanguage(row.getString("heading")),
                row.getString("acronym"),
                List.of((UUID[]) row.getArray("editors").getArray()),
                Visibility.valueOf(row.getString("visibility")),
                row.getBoolean("withdrawn"),
                row.getObject("merged_into", UUID.class),
                row.getLong("version"));
    }

    private static String json(Map<String, String> byLanguage) {
        try {
            return JSON.writeValueAsString(byLanguage);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts by language can always be written", e);
        }
    }

    private static Map<String, String> byLanguage(String json) {
        try {
            return JSON.readValue(json, BY_LANGUAGE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the directory holds what it was never given", e);
        }
    }
}
