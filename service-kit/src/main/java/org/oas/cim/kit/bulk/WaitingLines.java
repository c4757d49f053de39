package org.oas.cim.kit.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * Lines that wait for records which other lines may bring. In memory is only which line waits for what; the lines themselves are in a
 * file that is gone with this. Used by one thread.
 */
final class WaitingLines implements Closeable {

    /** Where a line is, and what others may wait for because of it. */
    private record Place(long number, long offset, int length, List<String> brings) {}

    private final Path path;
    private final RandomAccessFile file;
    private final ObjectMapper json;
    private final Map<String, List<Place>> waiting = new HashMap<>();
    private final Deque<Place> ready = new ArrayDeque<>();

    WaitingLines(ObjectMapper json) throws IOException {
        this.json = json;
        this.path = Files.createTempFile("import-waiting", ".ndjson");
        this.file = new RandomAccessFile(path.toFile(), "rw");
    }

    /** Keeps the line until the reference leads somewhere. */
    void add(Line line, String reference) throws IOException {
        byte[] text = line.text().getBytes(StandardCharsets.UTF_8);
        long offset = file.length();
        file.seek(offset);
        file.write(text);
        waiting.computeIfAbsent(reference, key -> new ArrayList<>())
                .add(new Place(line.number(), offset, text.length, line.names().references()));
    }

    /** What is there now is no longer waited for: the lines that did are ready. */
    void release(Collection<String> references) {
        for (String reference : references) {
            List<Place> places = waiting.remove(reference);
            if (places != null) {
                ready.addAll(places);
            }
        }
    }

    /**
     * Makes lines ready that wait for what no waiting line brings; those which wait for them are hopeless next.
     *
     * @return their numbers; none if every line waits for one that waits too
     */
    Set<Long> releaseHopeless() {
        Set<String> brought = new HashSet<>();
        waiting.values().forEach(places -> places.forEach(place -> brought.addAll(place.brings())));
        List<String> hopeless = waiting.keySet().stream()
                .filter(reference -> !brought.contains(reference))
                .toList();
        release(hopeless);
        return ready.stream().map(Place::number).collect(Collectors.toSet());
    }

    /** Makes the lines ready that are left. */
    void releaseAll() {
        release(List.copyOf(waiting.keySet()));
    }

    /** How many lines are ready. */
    int ready() {
        return ready.size();
    }

    /** The next line that is ready; null if none is. */
    @Nullable
    Line next() throws IOException {
        Place place = ready.poll();
        return place == null ? null : read(place);
    }

    @Override
    public void close() throws IOException {
        file.close();
        Files.deleteIfExists(path);
    }

    private Line read(Place place) throws IOException {
        byte[] text = new byte[place.length()];
        file.seek(place.offset());
        file.readFully(text);
        return Line.read(place.number(), new String(text, StandardCharsets.UTF_8), json);
    }
}
