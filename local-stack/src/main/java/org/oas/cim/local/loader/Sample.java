package org.oas.cim.local.loader;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The sample, for a hub that has never held anything. A note remembers it, so that a user who withdraws everything does not get
 * it back; a load that was interrupted is done again, which changes nothing twice.
 *
 * @param coordinator CIM's, who sees whether the hub is empty
 * @param note the note's file; its folder exists
 */
public record Sample(Path file, URI gateway, Tokens coordinator, Path note) {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final String LOADING = "loading";
    private static final String DONE = "done";

    /**
     * Loads the sample if the hub is empty, or if an earlier load was interrupted.
     *
     * @throws IOException when the file cannot be read or the hub does not tell what it holds
     */
    public void loadOnce(PrintStream out) throws IOException, InterruptedException {
        var noted = Files.exists(note) ? Files.readString(note).strip() : "";
        if (noted.equals(DONE)) {
            return;
        }
        if (noted.equals(LOADING) || isEmpty()) {
            Files.writeString(note, LOADING);
            out.println("The hub is empty: loading the sample, " + file.getFileName());
            new Loader(gateway, coordinator, out).load(file);
        }
        Files.writeString(note, DONE);
    }

    /** The records themselves are asked for, since the feed may lag; CIM is a partner of every hub from its first migration on. */
    private boolean isEmpty() throws IOException, InterruptedException {
        return holdsAtMost("/v1/activities", 0)
                && holdsAtMost("/v1/projects", 0)
                && holdsAtMost("/v1/studies", 0)
                && holdsAtMost("/v1/partners", 1);
    }

    private boolean holdsAtMost(String path, int records) throws IOException, InterruptedException {
        var data = get(path + "?limit=2").path("data");
        if (!data.isArray()) {
            throw new IOException("the hub did not tell what it holds under " + path);
        }
        return data.size() <= records;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
            var request = HttpRequest.newBuilder(gateway.resolve(path))
                    .timeout(TIMEOUT)
                    .header("Authorization", coordinator.authorization())
                    .build();
            return new ObjectMapper()
                    .readTree(client.send(request, BodyHandlers.ofByteArray()).body());
        }
    }
}
