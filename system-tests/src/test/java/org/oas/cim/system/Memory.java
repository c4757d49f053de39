package org.oas.cim.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a part of the hub takes, as it and its machine say.
 *
 * @param heapMiB the heap that is used, garbage included
 * @param residentMiB the memory of the process, files that it has mapped included; 0 where the machine does not say
 */
record Memory(long heapMiB, long residentMiB) {

    private static final Pattern HEAP = Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*} (\\S+)$");
    private static final Pattern RESIDENT = Pattern.compile("(?m)^VmRSS:\\s+(\\d+) kB$");

    static Memory of(Part part, Api api) {
        Matcher heap = HEAP.matcher(text(api.get("/q/metrics")));
        double used = 0;
        while (heap.find()) {
            used += Double.parseDouble(heap.group(1));
        }
        return new Memory(Math.round(used / (1 << 20)), resident(part.pid()) / 1_024);
    }

    private static String text(Answer answer) {
        return new String(answer.response().body(), StandardCharsets.UTF_8);
    }

    private static long resident(long pid) {
        try {
            Path status = Path.of("/proc", Long.toString(pid), "status");
            Matcher resident = RESIDENT.matcher(Files.exists(status) ? Files.readString(status) : "");
            return resident.find() ? Long.parseLong(resident.group(1)) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
