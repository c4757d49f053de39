package org.oas.cim.gateway.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import org.oas.cim.kit.testing.server.TestCertificate;

/**
 * Services that speak TLS. The activity service's certificate is of the authority that the gateway is told to believe, the research
 * service's of another one; the partner service has the right certificate at an address for which it is not.
 */
public final class EncryptedServices implements QuarkusTestResourceLifecycleManager {

    /** The setting that names the file with the authority that is believed. */
    public static final String AUTHORITY = "cim.tls.authority";

    private final List<HttpsServer> servers = new ArrayList<>();

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "tls");
            TestCertificate trusted = TestCertificate.make(folder, "trusted");
            TestCertificate other = TestCertificate.make(folder, "other");
            int port = serve(trusted);
            return Map.of(
                    AUTHORITY,
                    trusted.authority().toString(),
                    "cim.tls.certificate",
                    trusted.certificate().toString(),
                    "cim.tls.key",
                    trusted.key().toString(),
                    "quarkus.http.test-ssl-port",
                    "0",
                    "cim.gateway.activity-service-url",
                    "https://localhost:" + port,
                    "cim.gateway.partner-service-url",
                    "https://127.0.0.2:" + port,
                    "cim.gateway.research-service-url",
                    "https://localhost:" + serve(other));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        servers.forEach(server -> server.stop(0));
    }

    private int serve(TestCertificate certificate) throws IOException, GeneralSecurityException {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.ofLiteral("0.0.0.0"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.server()));
        server.createContext("/", EncryptedServices::answer);
        server.start();
        servers.add(server);
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String forwarded = exchange.getRequestHeaders().getFirst("Forwarded");
        byte[] answer = String.valueOf(forwarded).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
