package org.oas.cim.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.oas.cim.local.OwnSession;

/**
 * A part that is a Java program. Its command line carries the data folder and the part's name, so that a launcher can
 * tell for certain what a predecessor left behind.
 *
 * @param folder where it runs
 * @param program what follows {@code java} and the launcher's own flags
 */
record JavaPart(String name, DataFolder data, Path folder, List<String> program, Map<String, String> environment)
        implements Part.Starter {

    private static final long LOG_LIMIT_BYTES = 20L * 1024 * 1024;

    @Override
    public RunningPart start() throws IOException {
        var log = data.log(name);
        keepShort(log);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Leftovers.marks(data, name));
        command.addAll(program);
        var builder = new ProcessBuilder(OwnSession.of(command))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        var process = builder.start().toHandle();
        return () -> process;
    }

    private static void keepShort(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
