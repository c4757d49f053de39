package org.oas.cim.kit.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.oas.cim.kit.testing.server.TestCertificate;
import org.oas.cim.local.LocalPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The URL that the guide for operators has a service use is encrypted, and refuses a server that nobody vouches for. */
class EncryptedDatabaseTest {

    @Test
    void isReachedWhereItsCertificateIsTrustedAndNowhereElse(@TempDir Path folder) throws Exception {
        TestCertificate own = TestCertificate.make(folder, "own");
        TestCertificate another = TestCertificate.make(folder, "another");
        Path data = Files.createTempDirectory("postgres");
        try (LocalPostgres server = LocalPostgres.start(data, 0, List.of("encrypted"))) {
            encrypt(server, data.resolve("cluster"), own);

            assertThat(read(server, url(server, own), "select ssl from pg_stat_ssl where pid = pg_backend_pid()"))
                    .isEqualTo("t");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> read(server, url(server, another), "select 1"))
                    .withStackTraceContaining("Path does not chain with any of the trust anchors");
        }
    }

    private static void encrypt(LocalPostgres server, Path cluster, TestCertificate certificate) throws Exception {
        Files.copy(certificate.certificate(), cluster.resolve("server.crt"));
        Path key = Files.createFile(
                cluster.resolve("server.key"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(key, Files.readString(certificate.key()));
        read(server, server.jdbcUrl("encrypted"), "alter system set ssl = on");
        read(server, server.jdbcUrl("encrypted"), "select pg_reload_conf()");
    }

    private static String url(LocalPostgres server, TestCertificate trusted) {
        return server.jdbcUrl("encrypted") + "?sslmode=verify-full&sslrootcert=" + trusted.authority();
    }

    private static String read(LocalPostgres server, String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, server.username(), server.password());
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
