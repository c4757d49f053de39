package org.oas.cim.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.oas.cim.system.Waiting.eventually;

/** The programs with the profile tls, beside a hub whose database, broker and issuer they share. */
@ExtendWith(HubExtension.class)
class EncryptedHubTest {

    private final int gatewayPort = FreePorts.one();
    private final int activityPort = FreePorts.one();
    private final int partnerPort = FreePorts.one();

    @TempDir
    Path folder;

    @Test
    void speaksHttpsWithEverybodyAndTrustsOnlyWhatItsAuthorityVouchesFor(Hub hub) throws Exception {
        makeCertificate("own");
        makeCertificate("another");
        try (Program partners = start("partner-service", partnerPort, "own", hub);
                Program activities = start("activity-service", activityPort, "own", hub);
                Program gateway = start("gateway", gatewayPort, "own", hub)) {
            eventually(() -> assertThat(get("/v1/feed?limit=1").statusCode())
                    .as(gateway::logged)
                    .isEqualTo(200));
            eventually(() -> assertThat(get("/v1/partners?limit=1").statusCode())
                    .as(partners::logged)
                    .isEqualTo(200));
            eventually(() -> assertThat(get("/v1/activities?limit=1").statusCode())
                    .as(activities::logged)
                    .isEqualTo(200));

            assertThat(post(hub, Kind.ACTIVITY.called(Kind.word()).toString()).statusCode())
                    .isEqualTo(201);
            String unknown = UUID.randomUUID().toString();
            HttpResponse<String> refused =
                    post(hub, Kind.ACTIVITY.with(unknown, Kind.word()).toString());
            assertThat(refused.statusCode())
                    .as("the partner service was asked over HTTPS: " + refused.body())
                    .isEqualTo(422);
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> HttpClient.newHttpClient()
                            .send(request("http", "/v1/feed").build(), BodyHandlers.ofString()));
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() ->
                            client("another").send(request("https", "/v1/feed").build(), BodyHandlers.ofString()));
        }
        try (Program activities = start("activity-service", activityPort, "another", hub);
                Program gateway = start("gateway", gatewayPort, "own", hub)) {
            eventually(() -> assertThat(get("/v1/feed?limit=1").statusCode())
                    .as(gateway::logged)
                    .isEqualTo(200));
            eventually(() -> assertThat(activities.logged()).contains("Listening on: https://"));

            assertThat(get("/v1/activities?limit=1").statusCode()).isEqualTo(503);
        }
    }

    private Program start(String module, int port, String certificate, Hub hub) {
        Map<String, String> environment = new HashMap<>(hub.environment(module.replace("-service", "")));
        environment.put("QUARKUS_PROFILE", "demo,tls");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("CIM_TLS_CERTIFICATE", file(certificate + ".crt"));
        environment.put("CIM_TLS_KEY", file(certificate + ".key"));
        environment.put("CIM_TLS_AUTHORITY", file(certificate + "-ca.crt"));
        environment.put("CIM_FEED_INDEX_DIR", file("index-" + certificate));
        environment.put("CIM_GATEWAY_ACTIVITY_SERVICE_URL", url(activityPort));
        environment.put("CIM_GATEWAY_PARTNER_SERVICE_URL", url(partnerPort));
        environment.put("CIM_ACTIVITY_SERVICE_URL", url(activityPort));
        environment.put("CIM_PARTNER_SERVICE_URL", url(partnerPort));
        return Program.start(module, folder.resolve(module + "-" + certificate + ".log"), environment);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static String url(int port) {
        return "https://127.0.0.1:" + port;
    }

    private void makeCertificate(String name) throws Exception {
        new CertificateGenerator(folder, true)
                .generate(new CertificateRequest()
                        .withName(name)
                        .withFormat(Format.PEM)
                        .withCN("localhost")
                        .withSubjectAlternativeName("DNS:localhost")
                        .withSubjectAlternativeName("IP:127.0.0.1")
                        .withDuration(Duration.ofDays(1)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client("own").send(request("https", path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Hub hub, String record) throws Exception {
        return client("own")
                .send(
                        request("https", Kind.ACTIVITY.path())
                                .header("Content-Type", "application/json")
                                .header(
                                        "Authorization",
                                        "Bearer " + Identity.of(hub.runFile()).token(Identity.CIM, "coordinator"))
                                .POST(BodyPublishers.ofString(record))
                                .build(),
                        BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String scheme, String path) {
        return HttpRequest.newBuilder(URI.create(scheme + "://127.0.0.1:" + gatewayPort + path));
    }

    private HttpClient client(String trusted) throws Exception {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (var in = Files.newInputStream(folder.resolve(trusted + "-ca.crt"))) {
            store.setCertificateEntry(
                    "ca", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
