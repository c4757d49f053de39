package org.oas.cim.local.launcher;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import org.oas.cim.local.LoopbackPort;

/** The hub that another launcher runs on a data folder, as this process sees it. */
record RunningHub(JsonNode run) {

    private static final int CONNECT_TIMEOUT_MILLIS = 2_000;
    private static final int ANSWER_TIMEOUT_MILLIS = 180_000;

    /** The hub on that folder; empty where no launcher lives. */
    static Optional<RunningHub> on(DataFolder data) throws IOException {
        return data.isLocked() ? RunFile.read(data).map(RunningHub::new) : Optional.empty();
    }

    /** The hub on the folder that the options name, which is not made if it is absent. */
    static Optional<RunningHub> of(LauncherOptions options) throws IOException {
        return Files.isDirectory(options.data())
                ? on(new DataFolder(options.data().toRealPath()))
                : Optional.empty();
    }

    String gatewayUrl() {
        return run.path("gatewayUrl").asText();
    }

    String tokenEndpoint() {
        return run.path("identity").path("tokenEndpoint").asText();
    }

    boolean isReady() {
        return run.path("state").asText().equals("ready");
    }

    /** Asks the launcher, prints its answer; returns the exit code. */
    int ask(String action, String part) throws IOException {
        var control = run.path("control");
        try (var socket = new Socket()) {
            socket.connect(LoopbackPort.at(control.path("port").asInt()), CONNECT_TIMEOUT_MILLIS);
            socket.setSoTimeout(ANSWER_TIMEOUT_MILLIS);
            var question = "%s %s %s%n".formatted(control.path("token").asText(), action, part);
            socket.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var lines = answer.split("\n", 2);
            System.out.println(lines.length < 2 ? "The launcher gave no answer." : lines[1]);
            return lines[0].equals("ok") ? 0 : 1;
        }
    }
}
