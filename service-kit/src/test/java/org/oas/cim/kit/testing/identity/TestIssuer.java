package org.oas.cim.kit.testing.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.oas.cim.local.identity.IdentityServer;
import org.oas.cim.local.identity.SigningKey;

/**
 * Two issuers. The hub's own speaks for everybody, a ministry's for {@link #MINISTRY} only. {@link TestTokens} signs in their names, with
 * the keys that are in the settings of the test run.
 */
public final class TestIssuer implements AutoCloseable {

    /** The hub's own issuer. */
    public static final String HUB = "hub";

    /** The issuer of one partner. */
    public static final String ONE_PARTNERS = "ministry";

    /** The only partner that the ministry's issuer speaks for. */
    public static final UUID MINISTRY = UUID.fromString("00000000-0000-7000-8000-0000000000a1");

    private final IdentityServer hub;
    private final IdentityServer ministry;
    private final Map<String, String> settings = new HashMap<>();

    private TestIssuer() throws IOException {
        hub = issuer(HUB);
        ministry = issuer(ONE_PARTNERS);
        settings.put("cim.identity.url", hub.issuer());
        settings.put("quarkus.oidc.ministry.auth-server-url", ministry.issuer());
        settings.put("quarkus.oidc.ministry.token.issuer", ministry.issuer());
        settings.put("cim.identity.issuers.ministry.partners", MINISTRY.toString());
    }

    /** Starts them on free ports. */
    public static TestIssuer start() throws IOException {
        return new TestIssuer();
    }

    /** What a process under test is to be configured with. */
    public Map<String, String> settings() {
        return settings;
    }

    private IdentityServer issuer(String name) throws IOException {
        Path key = Files.createTempDirectory(name).resolve("key.json");
        IdentityServer server = IdentityServer.start(SigningKey.in(key), 0);
        settings.put(TestTokens.ISSUER + name, server.issuer());
        settings.put(TestTokens.KEY + name, Files.readString(key));
        return server;
    }

    @Override
    public void close() {
        hub.close();
        ministry.close();
    }
}
