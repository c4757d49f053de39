package org.oas.cim.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;

import org.oas.cim.local.loader.Sample;

/** The suite in the foreground of a terminal: start, say what there is, go on until the user stops it. */
record Session(LauncherOptions options, Path root) {

    /**
     * Returns only when the suite could not be started, or when the input ended and that was to stop it.
     *
     * @param file records to load once it is ready
     */
    int untilStopped(@Nullable Path file) throws IOException, StartException, InterruptedException {
        long started = System.nanoTime();
        var launch = Launch.begin(options, (options, data) -> new HubParts(options, data, root).all(), System.out);
        // The hook also runs where the start fails below: nothing stays behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(launch), "stop"));
        if (options.untilStdinCloses()) {
            Thread.ofPlatform().daemon().name("stdin").start(Session::exitAtEndOfInput);
        }
        launch.awaitReady();
        System.out.printf(
                "ready in %.1f s%n",
                Duration.ofNanos(System.nanoTime() - started).toMillis() / 1e3);
        var gateway = HubParts.url(options.port(PortOption.GATEWAY));
        if (options.sample()) {
            sample(gateway).loadOnce(System.out);
        }
        if (file != null) {
            Loading.into(gateway, tokenEndpoint(), file);
        }
        welcome(gateway);
        new CountDownLatch(1).await();
        return 0;
    }

    private String tokenEndpoint() {
        return Issuer.of(options).tokenEndpoint();
    }

    private Sample sample(String gateway) throws IOException {
        var note = DataFolder.open(options.data()).sampleNote();
        return new Sample(
                root.resolve("samples/report-2005.ndjson"),
                URI.create(gateway),
                Loading.coordinator(tokenEndpoint()),
                note);
    }

    private static void stop(Launch launch) {
        System.out.println("Stopping …");
        launch.close();
        System.out.println("Stopped; the data is kept.");
    }

    private static void exitAtEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                // What is typed has no meaning here.
            }
        } catch (IOException e) {
            // As at the end.
        }
        System.exit(0);
    }

    private void welcome(String gateway) throws IOException {
        System.out.printf("""

                  Feed         %1$s/v1/feed
                  Live stream  %1$s/v1/feed/stream
                  API          %1$s/v1/activities  /v1/projects  /v1/partners  /v1/studies
                  Try          curl -s '%1$s/v1/feed?country=BZ'
                  A token      curl -s %2$s -d grant_type=client_credentials -d client_id=iom -d client_secret=iom-demo
                               of clients cim, iom, belize, reader and operator, each with {client}-demo as its secret
                %3$s
                Ctrl-C stops everything; ./run --status shows it, ./run --help the rest.
                """, gateway, tokenEndpoint(), console());
    }

    private String console() throws IOException {
        return options.keycloak()
                ? "  Keycloak     %s/admin as %s, the password is in %s%n"
                        .formatted(
                                HubParts.url(options.port(PortOption.IDENTITY)),
                                Keycloak.ADMINISTRATOR,
                                DataFolder.open(options.data()).keycloakPasswordFile())
                : "";
    }
}
