package org.oas.cim.local.launcher;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.oas.cim.local.LoopbackPort;

/** Ways to ask a part whether it serves. */
final class Probes {

    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    private Probes() {}

    /** A service's readiness: {@code GET /q/health/ready} answers 200. */
    static Part.Probe http(String url) {
        return answers(url + "/q/health/ready");
    }

    /** An issuer that tells where it gives tokens: its discovery document answers 200. */
    static Part.Probe discovery(String issuer) {
        return answers(issuer + "/.well-known/openid-configuration");
    }

    private static Part.Probe answers(String url) {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(TIMEOUT).build();
        return () -> {
            try {
                return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    /** A port that is listened on. */
    static Part.Probe listens(int port) {
        return () -> LoopbackPort.isTaken(port);
    }

    /** A broker that answers the first question every client asks: ApiVersions, version 0. */
    static Part.Probe kafka(int port) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(LoopbackPort.at(port), (int) TIMEOUT.toMillis());
                socket.setSoTimeout((int) TIMEOUT.toMillis());
                var out = new DataOutputStream(socket.getOutputStream());
                out.writeInt(10);
                out.writeShort(18);
                out.writeShort(0);
                out.writeInt(1);
                out.writeShort(-1);
                out.flush();
                return new DataInputStream(socket.getInputStream()).readInt() > 0;
            } catch (IOException e) {
                return false;
            }
        };
    }
}
