package org.oas.cim.kit.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

import org.oas.cim.kit.kafka.KafkaClients;

import static org.assertj.core.api.Assertions.assertThat;

/** Wherever the servers come from, tests find the same ones. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class RealServersTest {

    private final DataSource database;
    private final KafkaClients clients;

    @Inject
    RealServersTest(DataSource database, KafkaClients clients) {
        this.database = database;
        this.clients = clients;
    }

    @Test
    void theDatabaseIsDurableAndSortsByCodePoint() throws SQLException {
        assertThat(read("show server_version")).startsWith("18.");
        assertThat(read("show fsync")).isEqualTo("on");
        assertThat(read("select (pg_encoding_to_char(encoding), datlocprovider, datlocale, datcollate, datctype)"
                        + " from pg_database where datname = current_database()"))
                .isEqualTo("(UTF8,b,C.UTF-8,C,C)");
    }

    @Test
    void theBrokerMakesNoTopicByItselfAndHasOneOfEachPartition() throws Exception {
        try (Admin admin = clients.admin()) {
            // Given
            String node = admin.describeCluster().controller().get().idString();
            ConfigResource broker = new ConfigResource(ConfigResource.Type.BROKER, node);

            // When
            Config settings = Objects.requireNonNull(
                    admin.describeConfigs(Set.of(broker)).all().get().get(broker));

            // Then
            assertThat(settings.get("auto.create.topics.enable").value()).isEqualTo("false");
            assertThat(settings.get("offsets.topic.num.partitions").value()).isEqualTo("1");
            assertThat(settings.get("transaction.state.log.num.partitions").value())
                    .isEqualTo("1");
            assertThat(settings.get("transaction.state.log.min.isr").value()).isEqualTo("1");
        }
    }

    private String read(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
