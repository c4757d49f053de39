package org.oas.cim.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.oas.cim.local.LocalPostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeycloakTest {

    @TempDir
    Path folder;

    @Test
    void isStartedAsItWasMadeReadyAndTakesTheRealm() {
        var home = Path.of("/a hub/local-stack/target/keycloak");

        var program = new Keycloak(home).program();

        assertThat(program)
                .contains("-Dkc.home.dir=" + home)
                .containsSubsequence("-cp", home + "/lib/quarkus-run.jar")
                .endsWith("start", "--optimized", "--import-realm");
    }

    @Test
    void listensOnThisMachineOnlyAndHasADatabaseOfItsOwn() throws IOException {
        var data = DataFolder.open(folder.toRealPath().resolve("data"));
        var options = StandIns.options(
                data.path(),
                "--keycloak",
                "--identity-port",
                "7001",
                "--postgres-port",
                "7002",
                "--gateway-port",
                "7003");

        var environment = Keycloak.environment(options, data);

        assertThat(environment)
                .containsEntry("KC_HTTP_HOST", "127.0.0.1")
                .containsEntry("KC_HTTP_PORT", "7001")
                .containsEntry("KC_HOSTNAME", "http://127.0.0.1:7001")
                .containsEntry("KC_CACHE", "local")
                .containsEntry("KC_DB_URL", "jdbc:postgresql://127.0.0.1:7002/keycloak")
                .containsEntry("KC_DB_PASSWORD", LocalPostgres.password(data.postgres()))
                .containsEntry("CIM_GATEWAY_PORT", "7003")
                .containsEntry("CIM_CLIENT_SECRET_IOM", "iom-demo")
                .containsEntry("CIM_CLIENT_SECRET_OPERATOR", "operator-demo");
    }

    @Test
    void hasAnAdministratorWithAPasswordOfThisInstallationThatOnlyItsOwnerCanRead() throws IOException {
        var data = DataFolder.open(folder.toRealPath().resolve("data"));
        var options = StandIns.options(data.path(), "--keycloak");

        var password = Keycloak.environment(options, data).get("KC_BOOTSTRAP_ADMIN_PASSWORD");

        assertThat(Keycloak.environment(options, data)).containsEntry("KC_BOOTSTRAP_ADMIN_PASSWORD", password);
        assertThat(data.keycloakPasswordFile()).hasContent(password);
        assertThat(Files.getPosixFilePermissions(data.keycloakPasswordFile()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void saysHowItIsFetchedWhereItIsNot() {
        assertThatThrownBy(() -> Keycloak.in(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("./run --keycloak fetches it");
    }
}
