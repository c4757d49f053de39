package org.oas.cim.kit.testing.fuzz;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.oas.cim.kit.testing.Answer;
import org.oas.cim.kit.testing.HubClient;

/** A request that was made up. */
final class FuzzedRequest {

    private static final int SHOWN = 2_000;

    private final DescribedOperation operation;
    private final String target;
    private final Map<String, String> headers;
    private final byte[] body;
    private final List<String> notAllowed;

    /**
     * @param target its path, percent-encoded, and its query
     * @param body empty if it has none
     * @param notAllowed what the description says against its body; empty if it allows it, or if nothing is said of such a body
     */
    FuzzedRequest(
            DescribedOperation operation,
            String target,
            Map<String, String> headers,
            byte[] body,
            List<String> notAllowed) {
        this.operation = operation;
        this.target = target;
        this.headers = headers;
        this.body = body;
        this.notAllowed = notAllowed;
    }

    Answer send(HubClient client) {
        List<String> pairs = new ArrayList<>();
        headers.forEach((name, value) -> pairs.addAll(List.of(name, value)));
        return client.send(
                operation.method(),
                target,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body),
                pairs.toArray(String[]::new));
    }

    DescribedOperation operation() {
        return operation;
    }

    /** Its path as a server reads it: without the steps {@code .} and {@code ..} (RFC 3986 §6.2.2.3), and without a slash at its end. */
    String path() {
        return URI.create(target.replaceFirst("[?].*", ""))
                .normalize()
                .getRawPath()
                .replaceFirst("/+$", "");
    }

    /** Whether only some members of the records are asked for. */
    boolean isShortened() {
        return target.matches(".*[?&]fields=.*");
    }

    List<String> notAllowed() {
        return notAllowed;
    }

    @Override
    public String toString() {
        String text = new String(body, StandardCharsets.UTF_8);
        return operation.method() + " " + target + "\n" + headers + "\n"
                + text.substring(0, Math.min(SHOWN, text.length()));
    }
}
