package org.oas.cim.kit.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.kit.testing.identity.TestTokens;

/** Sends what no HTTP client would send. The answer is read until the service closes the connection. */
public final class RawRequest {

    private static final int PATIENCE_MS = 20_000;
    private static final String AUTHORIZATION = "Authorization: ";

    private RawRequest() {}

    /**
     * Sends the lines as a request's head, which is ended here, and the body's bytes after it.
     *
     * @param head the request line and the headers but {@code Host} and {@code Connection}; without {@code Authorization}, that is CIM's
     */
    public static Answer send(byte[] body, String... head) {
        URI base = HubClient.base();
        String text = head(head);
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            socket.getInputStream().transferTo(received);
        } catch (IOException e) {
            // A service that refuses a long body need not read it to its end.
            if (received.size() == 0) {
                throw new UncheckedIOException(e);
            }
        }
        return parse(received.toString(StandardCharsets.UTF_8));
    }

    /** Sends what is there of a request, and ends the connection without waiting for an answer. */
    public static void cut(byte[] body, String... head) {
        URI base = HubClient.base();
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write(head(head).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Answer send(String... head) {
        return send(new byte[0], head);
    }

    private static String head(String... lines) {
        String token = Arrays.stream(lines).anyMatch(line -> line.startsWith(AUTHORIZATION))
                ? ""
                : AUTHORIZATION + TestTokens.authorization(WellKnownPartners.CIM) + "\r\n";
        return String.join("\r\n", lines) + "\r\nHost: localhost\r\nConnection: close\r\n" + token + "\r\n";
    }

    private static Answer parse(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        List<String> lines = answer.substring(0, end).lines().toList();
        Map<String, List<String>> headers = new TreeMap<>();
        lines.stream().skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        });
        int status = Integer.parseInt(lines.getFirst().split(" ", -1)[1]);
        return new Answer(status, HttpHeaders.of(headers, (name, value) -> true), answer.substring(end + 4));
    }
}
