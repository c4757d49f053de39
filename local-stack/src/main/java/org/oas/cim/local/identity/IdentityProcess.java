package org.oas.cim.local.identity;

import java.io.IOException;
import java.nio.file.Path;

/** The issuer as a process of its own: {@code IdentityProcess KEY-FILE PORT}. */
public final class IdentityProcess {

    private IdentityProcess() {}

    /** Runs until it is told to stop; exits with 1 where it does not start. */
    public static void main(String[] args) {
        try {
            var server = IdentityServer.start(SigningKey.in(Path.of(args[0])), Integer.parseInt(args[1]));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "identity-at-exit"));
            System.err.println("Tokens are issued at " + server.issuer() + "/token");
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
