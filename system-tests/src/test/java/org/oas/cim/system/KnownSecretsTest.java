package org.oas.cim.system;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged programs as an operator starts them, without saying that it is a demo. */
@ExtendWith(HubExtension.class)
class KnownSecretsTest {

    private static final Map<String, String> OWN_KEY = Map.of("CIM_CURSOR_KEY", "a key of one's own");

    @TempDir
    Path folder;

    @Test
    void theGatewayDoesNotServeWithAnIssuerThatBelievesDemoSecrets(Hub hub) throws Exception {
        String issuer = hub.runFile().at("/identity/issuer").asText();

        assertRefused("gateway", OWN_KEY, hub, "the issuer " + issuer + " believes the demo secret of client cim");
    }

    @Test
    void aServiceNeither(Hub hub) throws Exception {
        assertRefused("partner-service", OWN_KEY, hub, "believes the demo secret of client cim");
    }

    @Test
    void norOneWithoutAKeyForItsCursors(Hub hub) throws Exception {
        assertRefused("gateway", Map.of(), hub, "set CIM_CURSOR_KEY");
    }

    private void assertRefused(String module, Map<String, String> own, Hub hub, String reason) throws Exception {
        int port = FreePorts.one();
        try (Program program =
                Program.start(module, folder.resolve("program.log"), environment(own, hub, module, port))) {
            assertThat(program.exitCode()).as(program::logged).isEqualTo(1);
            assertThat(program.logged())
                    .contains("Does not serve: ")
                    .contains(reason)
                    .doesNotContain("Exception", "\tat ", "Listening on");
        }
    }

    private Map<String, String> environment(Map<String, String> own, Hub hub, String module, int port) {
        Map<String, String> environment = new HashMap<>(hub.environment(module.replace("-service", "")));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("CIM_FEED_INDEX_DIR", folder.resolve("index").toString());
        environment.putAll(own);
        return environment;
    }
}
