package org.oas.cim.local.launcher;

import java.util.List;

/**
 * The JVM's flags for every part. Seven processes share a laptop: small heaps, the collector with the fewest threads, and
 * only the quick compiler, because most of a start is compiling. A service's class data, archived by {@code ./run} when
 * it builds, saves a quarter of its start; an archive written at exit would save more, but made the first stop take
 * fifteen seconds.
 */
final class JavaFlags {

    static final List<String> ALL = List.of(
            "-Xms32m",
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private JavaFlags() {}
}
