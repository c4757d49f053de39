package org.oas.cim.kit.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.kit.bulk.LineResult.Kept;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.record.RecordRequests;
import org.oas.cim.kit.record.Statements;
import org.oas.cim.kit.record.StoredRecord;

/** Makes whole statements of lines. Thread-safe. */
@ApplicationScoped
class Stating {

    /** The version that a line changes. */
    static final String IF_VERSION = "ifVersion";

    /** What says when a line was read, not what it states. */
    private static final List<String> OF_A_VERSION = List.of(IF_VERSION, "version", "updated");

    private final Statements statements;
    private final ActingPartner actingPartner;

    Stating(Statements statements, ActingPartner actingPartner) {
        this.statements = statements;
        this.actingPartner = actingPartner;
    }

    /**
     * A whole statement.
     *
     * @param statement what the record would be
     * @param changesNothing whether that is what it is
     * @param kept what of the line was not taken
     */
    record Stated(ObjectNode statement, boolean changesNothing, List<Kept> kept) {}

    /** A line that makes a record: what the hub of its origin said of it is passed over. */
    ObjectNode ofNew(ObjectNode line) {
        ObjectNode statement = line.deepCopy();
        statement.remove(OF_A_VERSION);
        statement.remove("created");
        if (statement.path("owner").asText("").equals(actingPartner.speaksFor().toString())) {
            statement.remove("owner");
        }
        return statement;
    }

    /** A line about a record that is there. */
    Stated ofStored(ObjectNode line, StoredRecord<?> stored, ImportOptions options) {
        ObjectNode sent = line.deepCopy().remove(RecordRequests.ONLY_SHOWN);
        sent.remove(OF_A_VERSION);
        ObjectNode present = statements.asAnswered(stored);
        present.remove(OF_A_VERSION);
        ObjectNode statement = options.merge() ? statements.patched(stored, present, sent) : sent;
        statement.remove(OF_A_VERSION);
        List<Kept> kept = new ArrayList<>();
        if (!options.override() && !actingPartner.corrects(stored.state().owner())) {
            stored.state().corrected().forEach(member -> keep(member, present, statement, kept));
        }
        return new Stated(statement, statement.equals(present), kept);
    }

    private static void keep(String member, ObjectNode present, ObjectNode statement, List<Kept> kept) {
        JsonNode stays = present.get(member);
        JsonNode sent = statement.get(member);
        if (!Objects.equals(stays, sent)) {
            kept.add(new Kept(member, stays, sent));
            if (stays == null) {
                statement.remove(member);
            } else {
                statement.set(member, stays);
            }
        }
    }
}
