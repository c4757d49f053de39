package org.oas.cim.local.loader;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * The sample as a process of its own, for a hub that no launcher started: {@code SampleProcess FILE GATEWAY-URL NOTE}, with
 * {@code CIM_TOKEN_URL}, {@code CIM_CLIENT_ID} and {@code CIM_CLIENT_SECRET} of a coordinator in the environment. Exits with 1
 * where the hub does not answer; done again, it goes on.
 */
public final class SampleProcess {

    private SampleProcess() {}

    /** Ends when the sample is loaded, or when this hub is to have none. */
    public static void main(String[] args) throws InterruptedException {
        try {
            var tokens = new Tokens(
                    URI.create(System.getenv("CIM_TOKEN_URL")),
                    System.getenv("CIM_CLIENT_ID"),
                    System.getenv("CIM_CLIENT_SECRET"));
            new Sample(Path.of(args[0]), URI.create(args[1]), tokens, Path.of(args[2])).loadOnce(System.out);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
