package org.oas.cim.kit.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The examples that the service under test shows in its description. */
public final class Examples {

    private Examples() {}

    /**
     * An example as JSON text.
     *
     * @param schema the schema that it is of: {@code ActivityRequest}
     */
    public static String read(String schema) {
        String resource = "openapi-examples/" + schema + ".json";
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
