package org.oas.cim.kit.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The description of the service's API: what is served is what is committed, and what it shows is true. */
public interface OpenApiContract {

    RecordKind kind();

    @Test
    default void servesTheDescriptionThatIsCommitted() throws IOException {
        String served = HubClient.CIM.get("/q/openapi").is(200).body();
        String service = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        Path committed = Path.of(System.getProperty("project.root"), "openapi", service + ".yaml");
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(committed.resolveSibling("."));
            Files.writeString(committed, served);
        }

        assertThat(committed)
                .as(
                        "openapi/%s.yaml differs from what the service serves; if that is intended: ./check --update-openapi",
                        service)
                .hasContent(served);
    }
}
