package org.oas.cim.gateway.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;

/** Says to the gateway what no HTTP client would say. */
public final class Wire {

    private static final int PATIENCE_MS = 20_000;

    private Wire() {}

    /** The gateway's address, as the value of {@code Host}. */
    public static String authority() {
        return URI.create(RestAssured.baseURI).getHost() + ":" + RestAssured.port;
    }

    /**
     * Sends the text as it is and returns everything that is answered until the gateway ends the connection. Nothing is added: the text
     * has its {@code Host}, and says {@code Connection: close} in its last request.
     */
    public static String say(String text) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(URI.create(RestAssured.baseURI).getHost(), RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.getInputStream().transferTo(answer);
        } catch (SocketException e) {
            // Whoever refuses a request need not read it to its end.
            if (answer.size() == 0) {
                throw e;
            }
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Sends the text and hangs up. */
    public static void hangUpAfter(String text) throws IOException {
        try (Socket socket = new Socket(URI.create(RestAssured.baseURI).getHost(), RestAssured.port)) {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
        }
    }
}
