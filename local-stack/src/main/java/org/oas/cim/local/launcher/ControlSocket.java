package org.oas.cim.local.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

import org.oas.cim.local.LoopbackPort;

/**
 * How {@code --status}, {@code --stop-part} and the like reach the running launcher: a loopback socket, with a token that
 * only the owner of the data folder can read. One line in, an answer out, whose first line is {@code ok} or {@code failed}.
 * Not a Unix-domain socket: a data folder's path may be longer than such an address.
 */
final class ControlSocket implements AutoCloseable {

    private static final int QUESTION_TIMEOUT_MILLIS = 5_000;

    private final ServerSocket socket;
    private final String token = UUID.randomUUID().toString();

    ControlSocket() throws IOException {
        this.socket = new ServerSocket(0, 16, LoopbackPort.at(0).getAddress());
    }

    int port() {
        return socket.getLocalPort();
    }

    String token() {
        return token;
    }

    void serve(PartCommands commands) {
        Thread.ofPlatform().daemon().name("control").start(() -> accept(commands));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept(PartCommands commands) {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> answer(client, commands));
            } catch (IOException e) {
                // Closed, or one client that went away: the next one may be fine.
            }
        }
    }

    private void answer(Socket client, PartCommands commands) {
        try (client) {
            client.setSoTimeout(QUESTION_TIMEOUT_MILLIS);
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            var line = in.readLine();
            var words = line == null ? new String[0] : line.split(" ", 3);
            if (words.length == 3 && isToken(words[0])) {
                var answer = commands.answer(words[1], words[2]);
                client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // The client went away; its user sees that there is no answer.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isToken(String word) {
        return MessageDigest.isEqual(word.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
