package org.oas.cim.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.oas.cim.local.LocalPostgres;
import org.oas.cim.local.identity.DemoClient;

/**
 * Keycloak as a part, in the place of the small issuer: its own program without its shell script, so that it is the
 * process that is stopped. It listens on 127.0.0.1, keeps what it knows in its own database, and takes the realm from
 * {@code identity/hub-realm.json} at its first start.
 *
 * @param home where the build has put it, made ready for PostgreSQL
 */
record Keycloak(Path home) {

    static final String DATABASE = "keycloak";
    static final String ADMINISTRATOR = "admin";

    private static final List<String> OPENED =
            List.of("java.util", "java.util.concurrent", "java.security", "java.lang");

    /** Where the realm of the server on that port is. */
    static String realm(int port) {
        return HubParts.url(port) + "/realms/hub";
    }

    /** The one that was built in the project's folder; fails where there is none. */
    static Keycloak in(Path root) throws IOException {
        var home = root.resolve("local-stack/target/keycloak");
        if (!Files.exists(home.resolve("lib/quarkus/build-system.properties"))) {
            throw new IOException("Keycloak is not there: ./run --keycloak fetches it, the first time with a download");
        }
        return new Keycloak(home);
    }

    /** What follows {@code java}. */
    List<String> program() {
        var program = new ArrayList<>(JavaFlags.ALL);
        program.add("-Xmx512m");
        OPENED.forEach(opened -> program.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
        program.add("-Dkc.home.dir=" + home);
        program.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        program.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        program.add("-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");
        program.addAll(List.of("-cp", home.resolve("lib/quarkus-run.jar").toString()));
        program.addAll(List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint", "start"));
        program.addAll(List.of("--optimized", "--import-realm"));
        return program;
    }

    /** Its settings, the demo clients' secrets, and an administrator with a password of this installation's own. */
    static Map<String, String> environment(LauncherOptions options, DataFolder data) throws IOException {
        int port = options.port(PortOption.IDENTITY);
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_URL", LocalPostgres.jdbcUrl(options.port(PortOption.POSTGRES), DATABASE));
        environment.put("KC_DB_USERNAME", LocalPostgres.USER);
        environment.put("KC_DB_PASSWORD", LocalPostgres.password(data.postgres()));
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        environment.put("KC_HOSTNAME", HubParts.url(port));
        environment.put("KC_CACHE", "local");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", data.keycloakPassword());
        // Where the pages are from which people sign in.
        environment.put(PortOption.GATEWAY.variable(), Integer.toString(options.port(PortOption.GATEWAY)));
        for (var client : DemoClient.values()) {
            environment.put("CIM_CLIENT_SECRET_" + client.id().toUpperCase(Locale.ROOT), client.secret());
        }
        return environment;
    }
}
