package org.oas.cim.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.oas.cim.local.LoopbackPort;

/** A suite of stand-ins: a database, two services that need it, a gateway. */
record StandIns(int database, int first, int second, int gateway) implements Launch.PartList {

    static StandIns onFreePorts() {
        var ports = IntStream.generate(LoopbackPort::free).distinct().limit(4).toArray();
        return new StandIns(ports[0], ports[1], ports[2], ports[3]);
    }

    @Override
    public List<Part> of(LauncherOptions options, DataFolder data) {
        return List.of(
                part("database", 0, Set.of(), database, data),
                part("first-service", 1, Set.of("database"), first, data),
                part("second-service", 1, Set.of("database"), second, data),
                part("gateway", 2, Set.of(), gateway, data));
    }

    static LauncherOptions options(Path data, String... arguments) {
        try {
            var all = Stream.concat(Stream.of("--data", data.toString()), Stream.of(arguments))
                    .toList();
            return OptionParser.parse(all, Map.of(), data);
        } catch (UsageException e) {
            throw new AssertionError(e);
        }
    }

    private static Part part(String name, int stage, Set<String> needs, int port, DataFolder data) {
        var program = List.of(
                "-Xmx32m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of("target/test-classes").toAbsolutePath().toString(),
                StandInService.class.getName(),
                Integer.toString(port));
        var starter = new JavaPart(name, data, data.path(), program, Map.of("GREETING", "from " + name));
        return new Part(
                name,
                stage,
                needs,
                port,
                "--" + name + "-port",
                HubParts.url(port),
                data.log(name),
                starter,
                Probes.http(HubParts.url(port)));
    }
}
