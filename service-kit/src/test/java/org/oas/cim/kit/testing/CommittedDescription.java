package org.oas.cim.kit.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** A process's API description as it is committed under {@code openapi/}; {@code -Dopenapi.update=true} writes it anew. */
public record CommittedDescription(Path file) {

    /** The description of the process with this name. */
    public static CommittedDescription of(String process) {
        return new CommittedDescription(Path.of(System.getProperty("project.root"), "openapi", process + ".yaml"));
    }

    /** Fails when the process serves another one, and says how to commit that. */
    public void mustBe(String served) throws IOException {
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, served);
        }
        assertThat(file)
                .as("what is served differs from %s; if that is intended: ./check --update-openapi", file.getFileName())
                .hasContent(served);
    }
}
