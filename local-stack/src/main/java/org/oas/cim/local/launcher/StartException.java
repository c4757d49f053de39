package org.oas.cim.local.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.stream.Collectors;

/** The suite cannot be started; the message is what the user is told. */
final class StartException extends Exception {

    private static final int LOG_LINES = 15;
    private static final long serialVersionUID = 1L;

    StartException(String message) {
        super(message);
    }

    static StartException portTaken(Part part) {
        return new StartException("Port %d, for %s, is taken%s: free it or choose another with %s."
                .formatted(
                        part.port(),
                        part.name(),
                        PortHolder.of(part.port())
                                .map(holder -> " by " + holder)
                                .orElse(""),
                        part.portOption()));
    }

    static StartException hopeless(PartStatus status) {
        var name = status.part().name();
        return new StartException("%s does not start: %s%n%s".formatted(name, status.problem(), tail(status.part())));
    }

    private static String tail(Part part) {
        try {
            var lines = Files.readAllLines(part.log(), StandardCharsets.ISO_8859_1);
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LOG_LINES))
                    .map(line -> "    | " + line)
                    .collect(Collectors.joining(System.lineSeparator()));
        } catch (IOException e) {
            return "";
        }
    }
}
