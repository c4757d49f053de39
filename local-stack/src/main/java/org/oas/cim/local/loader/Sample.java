package org.oas.cim.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.oas.cim.local.loader.Loader;

/**
 * The sample, for a hub that has never held anything. A note in the data folder remembers it, so that a user who
 * withdraws everything does not get it back; a load that was interrupted is done again, which changes nothing twice.
 */
record Sample(DataFolder data, String gateway, Path root) {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    void loadOnce(boolean wanted) throws IOException, InterruptedException {
        var file = root.resolve("samples/report-2005.ndjson");
        var note = Files.exists(data.sampleNote())
                ? Files.readString(data.sampleNote()).strip()
                : "";
        if (note.equals("done") || !Files.exists(file)) {
            return;
        }
        if (!note.equals("loading") && !isEmpty()) {
            Files.writeString(data.sampleNote(), "done");
            return;
        }
        if (wanted) {
            Files.writeString(data.sampleNote(), "loading");
            System.out.println("The hub is empty: loading the sample, samples/report-2005.ndjson");
            new Loader(URI.create(gateway), System.out).load(file);
            Files.writeString(data.sampleNote(), "done");
        }
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
            var request = HttpRequest.newBuilder(URI.create(gateway + path))
                    .timeout(TIMEOUT)
                    .build();
            return new ObjectMapper()
                    .readTree(client.send(request, BodyHandlers.ofByteArray()).body());
        }
    }
}
