package org.oas.cim.gateway.frontdoor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.oas.cim.gateway.testing.EncryptedServices;
import org.oas.cim.gateway.testing.KafkaBroker;
import org.oas.cim.kit.testing.server.TestCertificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The gateway with the profile tls, in front of services that speak TLS. */
@QuarkusTest
@TestProfile(EncryptionTest.Encrypted.class)
@WithTestResource(KafkaBroker.class)
@WithTestResource(EncryptedServices.class)
class EncryptionTest {

    /** As an operator sets it. */
    public static final class Encrypted implements QuarkusTestProfile {
        @Override
        public String getConfigProfile() {
            return "test,tls";
        }
    }

    private final URI gateway = URI.create(setting("test.url.ssl"));
    private final Path authority = Path.of(setting(EncryptedServices.AUTHORITY));

    @Test
    void aServiceWhoseAuthorityIsTrustedIsAsked() throws Exception {
        HttpResponse<String> answer = get("/v1/activities/1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("for=127.0.0.1;proto=https");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/studies/1", "/v1/partners/1"})
    void oneOfAnotherAuthorityOrAtAnotherAddressThanItsCertificateSaysIsNot(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("/v1/problems/unavailable").doesNotContainIgnoringCase("certificate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
    void theVersionsOfTlsThatAreSafeAreSpoken(String version) throws Exception {
        HttpResponse<String> answer = get("/v1", version);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo(version);
    }

    @Test
    void whoDoesNotTrustTheAuthorityDoesNotTalkToTheGateway() {
        assertThatThrownBy(() -> get("/v1", SSLContext.getDefault(), "TLSv1.3"))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void thereIsNoPlainHttp() {
        URI plain = URI.create("http://" + gateway.getAuthority() + "/v1");
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() ->
                            client.send(HttpRequest.newBuilder(plain).build(), HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(path, "TLSv1.3");
    }

    private HttpResponse<String> get(String path, String version) throws Exception {
        return get(path, TestCertificate.trusting(authority), version);
    }

    private HttpResponse<String> get(String path, SSLContext context, String version) throws Exception {
        HttpClient.Builder client = HttpClient.newBuilder()
                .sslContext(context)
                .sslParameters(new SSLParameters(null, new String[] {version}));
        try (HttpClient made = client.build()) {
            return made.send(
                    HttpRequest.newBuilder(gateway.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
