package org.oas.cim.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** The broker's files: formatted once, under a cluster id of their own, and kept over restarts. */
record KafkaStorage(Path folder, Path settings) {

    static KafkaStorage in(Path data) {
        return new KafkaStorage(data.resolve("logs"), data.resolve("server.properties"));
    }

    /** Formats the folder unless that was done before; one that a dying process left half formatted is done again. */
    void prepare(Properties broker) throws IOException {
        // The tool reads its settings from a file; the file also shows a curious user what the broker runs with.
        try (var writer = Files.newBufferedWriter(settings)) {
            broker.store(writer, null);
        }
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        FolderTree.delete(folder);
        var said = new ByteArrayOutputStream();
        var arguments =
                new String[] {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", settings.toString()};
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            if (StorageTool.execute(arguments, out) != 0) {
                throw new IOException(
                        "Kafka could not format " + folder + ": " + said.toString(StandardCharsets.UTF_8));
            }
        }
    }
}
