package org.oas.cim.local;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalPostgresTest {

    private static final List<String> DATABASES = List.of("activity", "partner");

    @TempDir
    Path folder;

    @Test
    void isDurableAndListensOnTheLoopbackAddressOnly() throws Exception {
        try (var postgres = LocalPostgres.start(folder, 0, DATABASES)) {
            assertThat(show(postgres, "fsync")).isEqualTo("on");
            assertThat(show(postgres, "synchronous_commit")).isEqualTo("on");
            assertThat(show(postgres, "full_page_writes")).isEqualTo("on");
            assertThat(show(postgres, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(postgres, "server_encoding")).isEqualTo("UTF8");
            assertThat(show(postgres, "server_version")).startsWith("18.6");
            assertThat(show(postgres, "max_connections")).isEqualTo("100");
            assertThatThrownBy(() ->
                            DriverManager.getConnection(postgres.jdbcUrl("activity"), postgres.username(), "guess"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void keepsItsDataOverARestartAndCreatesADatabaseThatIsNew() throws Exception {
        try (var postgres = LocalPostgres.start(folder, 0, DATABASES)) {
            execute(postgres, "activity", "create table kept as select 'Belmopán' as city");
        }
        try (var postgres = LocalPostgres.start(folder, 0, List.of("activity", "research"))) {
            assertThat(query(postgres, "activity", "select city from kept")).isEqualTo("Belmopán");
            assertThat(query(postgres, "research", "select current_database()")).isEqualTo("research");
        }
    }

    @Test
    void refusesAFolderThatIsInUse() throws Exception {
        try (var postgres = LocalPostgres.start(folder, 0, DATABASES)) {
            assertThatThrownBy(() -> LocalPostgres.start(folder, 0, DATABASES))
                    .isInstanceOf(FolderLock.Held.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
            assertThat(postgres.process().isAlive()).isTrue();
        }
    }

    @Test
    void stopsAServerThatOutlivedItsOwnerAndStartsAfresh() throws Exception {
        try (var first = LocalPostgres.start(folder, 0, DATABASES)) {
            execute(first, "activity", "create table kept as select 'Tarija' as city");
        }
        var cluster = PostgresCluster.open(folder.toRealPath(), folder.resolve("postgres.log"));
        var orphan = PostgresServer.start(cluster, LoopbackPort.free(), folder.resolve("postgres.log"));

        try (var second = LocalPostgres.start(folder, orphan.port(), DATABASES)) {
            assertThat(orphan.process().isAlive()).isFalse();
            assertThat(query(second, "activity", "select city from kept")).isEqualTo("Tarija");
        }
    }

    @Test
    void neverAttachesToAStrangerOnItsPort() throws Exception {
        try (var stranger = new ServerSocket(0, 1, LoopbackPort.address())) {
            assertThatThrownBy(() -> LocalPostgres.start(folder, stranger.getLocalPort(), DATABASES))
                    .isInstanceOf(IOException.class)
                    .hasMessage("Port " + stranger.getLocalPort() + " is taken");
        }
        LocalPostgres.start(folder, 0, DATABASES).close();
    }

    @Test
    void refusesADatabaseNameThatIsNotPlain() {
        assertThatThrownBy(() -> LocalPostgres.start(folder, 0, List.of("a; drop")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a; drop");

        assertThat(folder).isEmptyDirectory();
    }

    private static String show(LocalPostgres postgres, String setting) throws SQLException {
        return query(postgres, "activity", "show " + setting);
    }

    private static void execute(LocalPostgres postgres, String database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        postgres.jdbcUrl(database), postgres.username(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(LocalPostgres postgres, String database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        postgres.jdbcUrl(database), postgres.username(), postgres.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
