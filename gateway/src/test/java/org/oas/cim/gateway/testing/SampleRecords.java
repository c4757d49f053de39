package org.oas.cim.gateway.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.References;
import org.oas.cim.contracts.event.WellKnownPartners;

/** The report of early 2005, as the services publish it, references resolved. */
public final class SampleRecords {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private static final String OWN = "ext:";
    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final List<RecordSnapshot> snapshots = new ArrayList<>();

    /** CIM is part of every hub. */
    private SampleRecords() {
        ids.put("cim", WellKnownPartners.CIM);
    }

    public static SampleRecords read() {
        SampleRecords records = new SampleRecords();
        Path file = Path.of(System.getProperty("project.root"), "samples", "report-2005.ndjson");
        try {
            List<ObjectNode> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                lines.add((ObjectNode) MAPPER.readTree(line));
            }
            lines.forEach(line -> records.number(line.at("/record/externalId").asText()));
            for (ObjectNode line : lines) {
                records.add(RecordType.valueOf(line.path("type").asText().toUpperCase(Locale.ROOT)), (ObjectNode)
                        line.path("record"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    public List<RecordSnapshot> snapshots() {
        return snapshots;
    }

    /** What a record is called in the sample, without the prefix of all of them. */
    public String name(UUID id) {
        return ids.entrySet().stream()
                .filter(known -> known.getValue().equals(id))
                .map(known -> known.getKey().replace("report-2005/", ""))
                .findFirst()
                .orElseThrow();
    }

    private void number(String externalId) {
        ids.put(externalId, Records.id(ids.size() + 1));
    }

    private void add(RecordType type, ObjectNode stated) {
        ObjectNode resolved = References.replaced(type, stated, reference -> resolve(reference.text()));
        UUID id = id(stated.path("externalId").asText());
        snapshots.add(RecordDraft.of(type, id, WellKnownPartners.CIM, Records.MADE)
                .stating(resolved)
                .snapshot());
    }

    private String resolve(String reference) {
        return id(reference.substring(OWN.length())).toString();
    }

    private UUID id(String externalId) {
        return Objects.requireNonNull(ids.get(externalId), externalId);
    }
}
