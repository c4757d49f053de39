package org.oas.cim.local.launcher;

import java.util.List;

/**
 * The JVM's flags for one part. Seven processes share a laptop: small heaps, the collector with the least threads, and
 * class data kept from the first run's end, which is what most of a JVM's start goes into.
 */
final class JavaFlags {

    private JavaFlags() {}

    static List<String> of(DataFolder data, String part) {
        return List.of(
                "-Xms32m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + data.sharedClasses(part),
                "-Xlog:cds=off",
                "-Xlog:cds+dynamic=off",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }
}
