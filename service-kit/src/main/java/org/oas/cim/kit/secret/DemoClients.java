package org.oas.cim.kit.secret;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.client.HttpResponse;
import io.vertx.ext.web.client.WebClient;

/** The clients whose secrets stand in the hub's repository, and whether an issuer believes them. Thread-safe. */
final class DemoClients {

    /** Their client ids. */
    static final List<String> IDS = List.of("cim", "iom", "belize", "reader", "operator");

    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final int OK = 200;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final long PATIENCE_MS = 2_000;

    private final WebClient client;
    private final String issuer;

    /** @param issuer its address, as discovery starts from it */
    DemoClients(WebClient client, String issuer) {
        this.client = client;
        this.issuer = issuer;
    }

    static String secret(String id) {
        return id + "-demo";
    }

    /**
     * The id of a client to which the issuer gives a token for its demo secret (RFC 6749 §4.4), if there is one; fails while the issuer
     * does not answer.
     */
    Future<Optional<String>> believed() {
        return client.getAbs(issuer + DISCOVERY)
                .timeout(PATIENCE_MS)
                .send()
                .map(DemoClients::answered)
                .map(answer -> URI.create(answer.bodyAsJsonObject().getString("token_endpoint")))
                .compose(endpoint -> firstBelieved(endpoint, new ArrayDeque<>(IDS)));
    }

    /** The same, asked again after each such pause until the issuer answers. */
    Future<Optional<String>> believedOnceItAnswers(Vertx vertx, Duration pause) {
        Promise<Optional<String>> answer = Promise.promise();
        vertx.setTimer(
                pause.toMillis(),
                timer -> believed()
                        .onSuccess(answer::complete)
                        .onFailure(cause -> believedOnceItAnswers(vertx, pause).onComplete(answer)));
        return answer.future();
    }

    private Future<Optional<String>> firstBelieved(URI endpoint, Deque<String> ids) {
        String id = ids.poll();
        if (id == null) {
            return Future.succeededFuture(Optional.empty());
        }
        MultiMap form = MultiMap.caseInsensitiveMultiMap()
                .add("grant_type", "client_credentials")
                .add("client_id", id)
                .add("client_secret", secret(id));
        return client.postAbs(endpoint.toString())
                .timeout(PATIENCE_MS)
                .sendForm(form)
                .map(DemoClients::answered)
                .compose(answer -> answer.statusCode() == OK
                        ? Future.succeededFuture(Optional.of(id))
                        : firstBelieved(endpoint, ids));
    }

    /** A refusal is an answer; that an issuer cannot say now is none. */
    private static HttpResponse<Buffer> answered(HttpResponse<Buffer> response) {
        if (response.statusCode() == TOO_MANY || response.statusCode() >= SERVER_ERROR) {
            throw new IllegalStateException("the issuer answered " + response.statusCode());
        }
        return response;
    }
}
