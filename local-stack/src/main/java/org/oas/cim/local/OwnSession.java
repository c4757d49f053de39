package org.oas.cim.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gives a child process a session of its own. A terminal sends Ctrl-C to every process of its foreground group at once;
 * the suite has to stop part by part, in order, so only its launcher may hear it.
 */
public final class OwnSession {

    private static final List<String> PERL = List.of("-MPOSIX", "-e", "POSIX::setsid(); exec {$ARGV[0]} @ARGV;", "--");

    private OwnSession() {}

    /** The command that runs {@code command} in a session of its own, under the process id that it is started with. */
    public static List<String> of(List<String> command) {
        return onPath("setsid")
                .map(setsid -> Stream.concat(Stream.of(setsid), command.stream()))
                .or(() -> onPath("perl")
                        .map(perl -> Stream.of(List.of(perl), PERL, command).flatMap(List::stream)))
                .orElse(command.stream())
                .toList();
    }

    /** The program of that name that a shell would find. */
    static Optional<String> onPath(String program) {
        var folders = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin");
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(folders)
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
