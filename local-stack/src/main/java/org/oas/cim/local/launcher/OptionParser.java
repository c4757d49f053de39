package org.oas.cim.local.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the command line: {@code --name value} or {@code --name=value}, in any order. */
final class OptionParser {

    private static final int MAX_GATEWAYS = 9;
    private static final List<String> PLAIN = List.of(
            "--help",
            "--data",
            "--reset",
            "--gateways",
            "--keycloak",
            "--load",
            "--no-sample",
            "--stop-part",
            "--start-part",
            "--restart-part",
            "--status",
            "--until-stdin-closes");

    private final Path folder;
    private final Map<PortOption, Integer> ports = new EnumMap<>(PortOption.class);
    private Command command = new Command.Start();
    private Path data;
    private boolean reset;
    private boolean sample = true;
    private boolean untilStdinCloses;
    private boolean keycloak;
    private int gateways = 1;

    private OptionParser(Path folder) {
        this.folder = folder;
        this.data = folder.resolve("data");
    }

    /** @param folder what relative paths are relative to: the folder the user is in */
    static LauncherOptions parse(List<String> arguments, Map<String, String> environment, Path folder)
            throws UsageException {
        var parser = new OptionParser(folder);
        parser.readPorts(environment);
        var rest = new ArrayDeque<String>();
        for (var argument : arguments) {
            var parts = argument.startsWith("--") ? argument.split("=", 2) : new String[] {argument};
            rest.addAll(Arrays.asList(parts));
        }
        while (!rest.isEmpty()) {
            parser.read(rest.pop(), rest);
        }
        return parser.options();
    }

    private void readPorts(Map<String, String> environment) throws UsageException {
        for (var option : PortOption.values()) {
            var value = environment.get(option.variable());
            if (value != null && !value.isBlank()) {
                ports.put(option, number(option.variable(), value.strip(), 1, 65535));
            }
        }
    }

    private void read(String name, Deque<String> rest) throws UsageException {
        switch (name) {
            case "--help", "-h" -> command(new Command.Help());
            case "--data" -> data = folder.resolve(value(name, rest));
            case "--reset" -> reset = true;
            case "--no-sample" -> sample = false;
            case "--until-stdin-closes" -> untilStdinCloses = true;
            case "--keycloak" -> keycloak = true;
            case "--gateways" -> gateways = number(name, value(name, rest), 1, MAX_GATEWAYS);
            case "--load" -> command(new Command.Load(folder.resolve(value(name, rest))));
            case "--status" -> command(new Command.Status());
            case "--stop-part", "--start-part", "--restart-part" ->
                command(new Command.Part(name.substring(2, name.length() - "-part".length()), value(name, rest)));
            default -> readPort(name, rest);
        }
    }

    private void readPort(String name, Deque<String> rest) throws UsageException {
        for (var option : PortOption.values()) {
            if (option.option().equals(name)) {
                ports.put(option, number(name, value(name, rest), 1, 65535));
                return;
            }
        }
        throw unknown(name);
    }

    private void command(Command asked) throws UsageException {
        if (!(command instanceof Command.Start) && !(asked instanceof Command.Help)) {
            throw new UsageException("One of --load, --status, --stop-part, --start-part, --restart-part at a time.");
        }
        command = command instanceof Command.Help ? command : asked;
    }

    private LauncherOptions options() throws UsageException {
        if (reset && !(command instanceof Command.Start || command instanceof Command.Help)) {
            throw new UsageException("--reset goes with a start only.");
        }
        return new LauncherOptions(
                command, data.normalize(), reset, sample, untilStdinCloses, keycloak, gateways, ports);
    }

    private static String value(String name, Deque<String> rest) throws UsageException {
        var value = rest.poll();
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw new UsageException(name + " needs a value, see ./run --help");
        }
        return value;
    }

    private static int number(String name, String value, int lowest, int highest) throws UsageException {
        try {
            int number = Integer.parseInt(value);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        throw new UsageException("%s takes a number from %d to %d, not '%s'.".formatted(name, lowest, highest, value));
    }

    /** Every option there is. */
    static List<String> names() {
        var ports = Arrays.stream(PortOption.values()).map(PortOption::option);
        return Stream.concat(PLAIN.stream(), ports).toList();
    }

    private static UsageException unknown(String name) {
        var nearest = Nearest.to(name, names());
        return new UsageException("Unknown option %s%s See ./run --help"
                .formatted(
                        name,
                        nearest.map(word -> ", did you mean " + word + "?").orElse(".")));
    }
}
