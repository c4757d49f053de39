package org.oas.cim.partner;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.testing.Answer;
import org.oas.cim.kit.testing.HubClient;
import org.oas.cim.kit.testing.RealServers;
import org.oas.cim.local.LoopbackPort;
import org.oas.cim.local.identity.IdentityServer;
import org.oas.cim.local.identity.SigningKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A service that is started before its issuer, and an issuer that changes its key. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(IssuerAwayTest.IssuerAway.class)
class IssuerAwayTest {

    private static final String ISSUER = "quarkus.oidc.hub.auth-server-url";
    private static final String PARTNERS = Partners.INSTANCE.path();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    /** Nothing listens where the issuer is said to be. */
    public static final class IssuerAway implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            String issuer = IdentityServer.issuer(LoopbackPort.free());
            return Map.of(ISSUER, issuer, "quarkus.oidc.hub.token.issuer", issuer);
        }
    }

    @Test
    void whatIsPublicIsReadMeanwhileAndTokensAreBelievedOnceItIsThere() throws IOException {
        String issuer = ConfigProvider.getConfig().getValue(ISSUER, String.class);
        SigningKey first = SigningKey.in(folder.resolve("first.json"));
        SigningKey second = SigningKey.in(folder.resolve("second.json"));

        HubClient.PUBLIC.get(PARTNERS).is(200);
        asked(issuer, first).isProblem(ProblemType.UNAVAILABLE);

        try (IdentityServer server =
                IdentityServer.start(first, URI.create(issuer).getPort())) {
            assertThat(server.issuer()).isEqualTo(issuer);
            await().atMost(PATIENCE).untilAsserted(() -> asked(issuer, first).is(200));
        }
        try (IdentityServer server =
                IdentityServer.start(second, URI.create(issuer).getPort())) {
            assertThat(server.issuer()).isEqualTo(issuer);
            await().atMost(PATIENCE).untilAsserted(() -> asked(issuer, second).is(200));
        }
    }

    private static Answer asked(String issuer, SigningKey key) {
        String token = key.token(issuer, "cim", WellKnownPartners.CIM.toString(), "coordinator");
        return new HubClient(WellKnownPartners.CIM, HubClient.NOBODY)
                .get(PARTNERS + "?owner=me", "Authorization", "Bearer " + token);
    }
}
