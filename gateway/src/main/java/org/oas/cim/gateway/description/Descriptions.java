package org.oas.cim.gateway.description;

import java.io.InputStream;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Reads and writes descriptions without adding anything to them. */
final class Descriptions {

    private Descriptions() {}

    /** The service's description as it is committed, and held true by the service's tests. */
    static OpenAPI ofService(String name) {
        return plain().withCustomStaticFile(() -> open(name)).build().model();
    }

    /** The description as text, alike for two that say the same. */
    static String toJson(OpenAPI description) {
        return plain().withInitialModel(description).build().toJSON();
    }

    private static SmallRyeOpenAPI.Builder plain() {
        return SmallRyeOpenAPI.builder()
                .withConfig(ConfigProvider.getConfig())
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableAnnotationScan(false)
                .enableStandardFilter(false);
    }

    private static InputStream open(String service) {
        String file = "/openapi/" + service + ".yaml";
        InputStream stream = Descriptions.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException("the gateway was built without " + file);
        }
        return stream;
    }
}
