package org.oas.cim.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One part of a running hub at one moment.
 *
 * @param pid 0 while it does not run
 */
public record Part(String name, String state, long pid, String url, Path log) {

    static Part of(JsonNode part) {
        return new Part(
                part.path("name").asText(),
                part.path("state").asText(),
                part.path("pid").asLong(),
                part.path("url").asText(),
                Path.of(part.path("log").asText()));
    }

    public boolean isReady() {
        return state.equals("ready");
    }

    /** kill -9: the process has no say in it. */
    public void kill() {
        signal("KILL");
    }

    /** The process stands still, as one does on a machine that hangs; {@link #resume} lets it go on. */
    public void stall() {
        signal("STOP");
    }

    public void resume() {
        signal("CONT");
    }

    String logged() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal(String name) {
        // To kill(1), 0 is its whole process group: this one's.
        assertThat(pid).as(name()).isPositive();
        try {
            Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start();
            assertThat(kill.waitFor()).as("kill -%s %s", name, pid).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
