package org.oas.cim.local.launcher;

import java.time.Duration;
import java.util.stream.Collectors;

/**
 * What the running launcher does when it is asked to.
 *
 * @param settle returns when {@code run.json} shows every change so far, so that it is true when the answer arrives
 */
record PartCommands(Suite suite, Runnable settle) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String SILENT = "does not answer";

    /** Returns {@code ok} or {@code failed} on the first line, then what to show. */
    String answer(String action, String name) throws InterruptedException {
        if (action.equals("status")) {
            return status();
        }
        var part = suite.part(name);
        if (part.isEmpty()) {
            return "failed\nThere is no part '%s'; there are %s.".formatted(name, String.join(", ", suite.names()));
        }
        return switch (action) {
            case "stop" -> stop(part.get());
            case "start" -> start(part.get());
            case "restart" -> {
                part.get().stop();
                yield start(part.get());
            }
            default -> "failed\nUnknown action " + action;
        };
    }

    private String status() {
        var lines = suite.statuses().stream().map(PartCommands::probed).collect(Collectors.joining("\n"));
        return (suite.isReady() && !lines.contains(SILENT) ? "ok\n" : "failed\n") + lines;
    }

    private static String probed(PartStatus status) {
        var silent = status.state() == PartState.READY && !status.part().probe().ready();
        var remark = silent ? SILENT : status.problem();
        return status.line() + (remark.isEmpty() ? "" : "  (" + remark + ")");
    }

    private String stop(SupervisedPart part) throws InterruptedException {
        part.stop();
        settle.run();
        return "ok\n" + part.status().line();
    }

    private String start(SupervisedPart part) throws InterruptedException {
        part.start();
        boolean ready = suite.awaitReady(part, PATIENCE);
        settle.run();
        var status = part.status();
        return ready ? "ok\n" + status.line() : "failed\n" + status.line() + " " + status.problem();
    }
}
