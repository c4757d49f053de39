package org.oas.cim.kit.idempotency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.contracts.event.EventJson;

/** Takes things out of answers that are kept for retries. Thread-safe. */
@ApplicationScoped
public class AnswerRedaction {

    /** An address that holds what may have to go; doing such a request twice is the same as doing it once. */
    private static final String BY_EXTERNAL_ID = "%/by-external-id/%";

    private final DataSource dataSource;

    AnswerRedaction(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Rewrites every kept answer that is about the record or names it, in the caller's transaction; those to requests by an external id
     * are forgotten.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rewrite(UUID record, Consumer<ObjectNode> rewriting) {
        String naming = "%" + record + "%";
        String forget = "delete from kept_answer where path like ? and body like ?";
        String find = "select caller, method, path, key, body from kept_answer where body like ?";
        String replace = "update kept_answer set body = ? where caller = ? and method = ? and path = ? and key = ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement forgetting = connection.prepareStatement(forget);
                PreparedStatement finding = connection.prepareStatement(find);
                PreparedStatement replacing = connection.prepareStatement(replace)) {
            forgetting.setString(1, BY_EXTERNAL_ID);
            forgetting.setString(2, naming);
            forgetting.executeUpdate();
            finding.setString(1, naming);
            try (ResultSet rows = finding.executeQuery()) {
                while (rows.next()) {
                    replacing.setString(1, rewritten(rows.getString("body"), rewriting));
                    replacing.setObject(2, rows.getObject("caller"));
                    replacing.setString(3, rows.getString("method"));
                    replacing.setString(4, rows.getString("path"));
                    replacing.setString(5, rows.getString("key"));
                    replacing.addBatch();
                }
            }
            replacing.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("the kept answers could not be rewritten", e);
        }
    }

    private static String rewritten(String body, Consumer<ObjectNode> rewriting) {
        try {
            ObjectNode answer = EventJson.tree(body.getBytes(StandardCharsets.UTF_8));
            rewriting.accept(answer);
            return new String(EventJson.write(answer), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("a kept answer is JSON", e);
        }
    }
}
