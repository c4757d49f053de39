package org.oas.cim.local.loader;

import java.net.http.HttpResponse;
import java.time.Duration;

/** The hub cannot take the record at the moment (429, 503 …), or somebody changed it in between (412). */
final class Busy extends Exception {

    private static final long serialVersionUID = 1L;
    private static final long LONGEST_SECONDS = 30;

    private final int status;
    private final transient Duration wait;
    private final String title;

    private Busy(int status, Duration wait, String title) {
        super("HTTP " + status);
        this.status = status;
        this.wait = wait;
        this.title = title;
    }

    static Busy of(HttpResponse<byte[]> response) {
        var title = HubApi.json(response).path("title").asText("");
        return new Busy(response.statusCode(), wait(response), title);
    }

    /** How long to wait: what {@code Retry-After} says in seconds, up to half a minute; else a second. */
    Duration pause() {
        return wait;
    }

    Rejection after(int attempts, String externalId) {
        return new Rejection(externalId, "HTTP %d %s, after %d attempts".formatted(status, title, attempts));
    }

    private static Duration wait(HttpResponse<byte[]> response) {
        var seconds = response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .orElse(1L);
        return Duration.ofSeconds(Math.min(LONGEST_SECONDS, seconds));
    }
}
