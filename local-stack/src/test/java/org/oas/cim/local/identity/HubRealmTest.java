package org.oas.cim.local.identity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The realm that Keycloak starts with has the clients of the small issuer, and one for people. */
class HubRealmTest {

    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper()
                .readTree(Path.of(System.getProperty("project.root"), "identity/hub-realm.json")
                        .toFile());
    }

    @ParameterizedTest
    @EnumSource(DemoClient.class)
    void hasEachDemoClientWithAPlaceForItsSecret(DemoClient demo) {
        // When
        JsonNode client = client(demo.id());

        // Then
        assertThat(client.path("secret").asText())
                .isEqualTo("${CIM_CLIENT_SECRET_" + demo.id().toUpperCase(Locale.ROOT) + "}");
        assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(client.findValuesAsText("claim.value")).containsExactly(demo.partner());
        assertThat(userOf(demo.id()).path("realmRoles"))
                .extracting(JsonNode::asText)
                .containsExactly(demo.role());
    }

    @Test
    void hasNoOtherSecretAndNoPeople() {
        assertThat(realm.findValues("secret")).hasSize(DemoClient.values().length);
        assertThat(realm.path("users"))
                .hasSize(DemoClient.values().length)
                .allSatisfy(
                        user -> assertThat(user.has("serviceAccountClientId")).isTrue());
    }

    @Test
    void letsPeopleSignInFromTheGatewaysPagesOnThisMachineOnly() {
        // When
        JsonNode client = client("hub-docs");

        // Then
        assertThat(client.path("publicClient").asBoolean()).isTrue();
        assertThat(client.path("standardFlowEnabled").asBoolean()).isTrue();
        assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
        assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
        assertThat(client.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        List<String> addresses = new ArrayList<>();
        client.path("redirectUris").forEach(address -> addresses.add(address.asText()));
        client.path("webOrigins").forEach(address -> addresses.add(address.asText() + "/*"));
        assertThat(addresses)
                .hasSize(4)
                .containsOnly(
                        "http://localhost:${CIM_GATEWAY_PORT:8080}/*", "http://127.0.0.1:${CIM_GATEWAY_PORT:8080}/*");
    }

    private JsonNode client(String id) {
        return one(realm.path("clients"), "clientId", id);
    }

    private JsonNode userOf(String client) {
        return one(realm.path("users"), "serviceAccountClientId", client);
    }

    private static JsonNode one(JsonNode list, String member, String value) {
        List<JsonNode> found = new ArrayList<>();
        list.forEach(node -> {
            if (node.path(member).asText().equals(value)) {
                found.add(node);
            }
        });
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
