package org.oas.cim.kit.directory;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.record.Visibility;

/**
 * Records that a request is about to make: what it refers to before they are stored is taken for there. Notes besides which references
 * led nowhere, so that whoever sent them can be asked again when more is there.
 */
@RequestScoped
public class ExpectedRecords {

    private record Expected(RecordType type, UUID id) {}

    private final Map<String, Expected> expected = new HashMap<>();
    private final Set<String> missed = new LinkedHashSet<>();

    /**
     * Expects a record.
     *
     * @param reference as others refer to it: {@code ext:} and its external id, or its UUID
     */
    public void expect(RecordType type, String reference, UUID id) {
        expected.put(reference, new Expected(type, id));
    }

    /** No longer expects the record. */
    public void giveUp(String reference) {
        expected.remove(reference);
    }

    /** The id of the record that is expected under the reference. */
    public Optional<UUID> id(String reference) {
        return Optional.ofNullable(expected.get(reference)).map(Expected::id);
    }

    /** The references that led nowhere since this was last asked, as they were written. */
    public Set<String> takeMissed() {
        Set<String> taken = new LinkedHashSet<>(missed);
        missed.clear();
        return taken;
    }

    void miss(String reference) {
        missed.add(reference);
    }

    List<KnownRecord> find(String reference, List<RecordType> kinds, UUID owner) {
        Expected record = expected.get(reference);
        return record == null || !kinds.contains(record.type)
                ? List.of()
                : List.of(new KnownRecord(
                        record.id,
                        record.type,
                        owner,
                        null,
                        List.of(),
                        Map.of(),
                        null,
                        List.of(),
                        Visibility.PARTNERS,
                        false,
                        null,
                        0));
    }
}
