package org.oas.cim.kit.bulk;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.oas.cim.kit.bulk.LineResult.Status;

/** The results of an import, kept in a file until they are sent. Used by one thread. */
final class Results implements Closeable {

    private final boolean onlyErrors;
    private final ObjectMapper json;
    private final Path path;
    private final OutputStream out;
    private final Map<Status, Long> counts = new EnumMap<>(Status.class);

    Results(boolean onlyErrors, ObjectMapper json) throws IOException {
        this.onlyErrors = onlyErrors;
        this.json = json;
        this.path = Files.createTempFile("import-results", ".ndjson");
        this.out = new BufferedOutputStream(Files.newOutputStream(path));
        for (Status status : Status.values()) {
            counts.put(status, 0L);
        }
    }

    void add(LineResult result) throws IOException {
        counts.merge(result.status(), 1L, Long::sum);
        if (!onlyErrors || result.needsAttention()) {
            out.write(json.writeValueAsBytes(result));
            out.write('\n');
        }
    }

    /** How many lines became what: {@code created=3, updated=0, …} (a dictionary of RFC 9651). */
    String summary() {
        return counts.entrySet().stream()
                .map(count -> count.getKey().code() + "=" + count.getValue())
                .collect(Collectors.joining(", "));
    }

    /** How many lines were done. */
    long lines() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Sends them, and forgets them. */
    void sendTo(OutputStream answer) throws IOException {
        out.close();
        try {
            Files.copy(path, answer);
        } finally {
            Files.deleteIfExists(path);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(path);
    }
}
