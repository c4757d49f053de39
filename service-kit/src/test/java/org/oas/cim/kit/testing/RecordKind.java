package org.oas.cim.kit.testing;

import java.util.List;
import java.util.UUID;

import org.oas.cim.contracts.event.RecordType;

/** What the contracts of this package have to know of the records of the service that they test. */
public interface RecordKind {

    RecordType type();

    /** The list's address: {@code /v1/activities}. */
    String path();

    /** A new valid statement with the least that is needed; no two are alike. */
    Statement minimal();

    /** A new valid statement that has every member a partner's system can set. */
    Statement full();

    /** The member that holds what people call the record, by language. */
    String heading();

    /** Whether such records have types. */
    default boolean hasTypes() {
        return true;
    }

    /** Whether such records can be seen by everybody, whatever is stated. */
    default boolean isAlwaysPublic() {
        return false;
    }

    /** The statement with a reference to another record of the kind. */
    default Statement referring(Statement statement, String reference) {
        return statement.with("basedOn", List.of(reference));
    }

    /** A status and a type that {@link #minimal} does not have. */
    Others others();

    /** Acts for a partner that the service knows and that owns nothing yet. */
    HubClient newPartner();

    /** A status and a type. */
    record Others(String status, String type) {}

    /** Records the statement as CIM and returns what was answered. */
    default Answer recorded(Statement statement) {
        return HubClient.CIM.post(path(), statement).is(201);
    }

    default String at(Answer record) {
        return at(record.id());
    }

    default String at(String id) {
        return path() + "/" + id;
    }

    /** A text that nothing else in the run has. */
    static String unique(String start) {
        return start + "-" + UUID.randomUUID();
    }
}
