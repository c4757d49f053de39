package org.oas.cim.kit.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.partner.ActingPartner;

/** Finds the records that a reference may mean: in the directory, else at the services that own such records. Thread-safe. */
@ApplicationScoped
class ReferenceLookup {

    private final RecordDirectory directory;
    private final RecordServices services;
    private final ExpectedRecords expected;
    private final ActingPartner actingPartner;

    ReferenceLookup(
            RecordDirectory directory, RecordServices services, ExpectedRecords expected, ActingPartner actingPartner) {
        this.directory = directory;
        this.services = services;
        this.expected = expected;
        this.actingPartner = actingPartner;
    }

    /** Those of the records that the directory knows, and whatever they were merged into. */
    Map<UUID, KnownRecord> known(Collection<UUID> ids) {
        return directory.find(ids);
    }

    /**
     * The records of any kind that the reference may mean; those of the kinds are asked for if none of them is known.
     *
     * @param known see {@link #known}; what is found besides is added
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 if a service that has to be asked gives no answer
     */
    List<KnownRecord> find(WrittenReference reference, List<RecordType> kinds, Map<UUID, KnownRecord> known) {
        List<KnownRecord> found = switch (reference) {
            case WrittenReference.Id(UUID id) -> known.containsKey(id) ? List.of(known.get(id)) : byId(id, kinds);
            case WrittenReference.External(String externalId) -> external(externalId, kinds);
            case WrittenReference.Identified(String identifier) -> directory.findByIdentifier(identifier);
            case WrittenReference.Meaningless() -> List.of();
        };
        addSurvivors(found, known);
        return found;
    }

    private List<KnownRecord> byId(UUID id, List<RecordType> kinds) {
        return orElse(id.toString(), kinds, () -> services.byId(kinds, id));
    }

    private List<KnownRecord> external(String externalId, List<RecordType> kinds) {
        List<KnownRecord> found = directory.find(actingPartner.speaksFor(), externalId);
        if (found.stream().anyMatch(known -> kinds.contains(known.recordType()))) {
            return found;
        }
        List<KnownRecord> all = new ArrayList<>(found);
        all.addAll(
                orElse(WrittenReference.EXTERNAL + externalId, kinds, () -> services.byExternalId(kinds, externalId)));
        return all;
    }

    /** What the directory lacks is about to be made, or is asked for; what nobody has is noted. */
    private List<KnownRecord> orElse(String reference, List<RecordType> kinds, Supplier<List<KnownRecord>> question) {
        List<KnownRecord> awaited = expected.find(reference, kinds, actingPartner.speaksFor());
        if (!awaited.isEmpty()) {
            return awaited;
        }
        List<KnownRecord> answered = asked(question.get());
        if (answered.isEmpty()) {
            expected.miss(reference);
        }
        return answered;
    }

    private List<KnownRecord> asked(List<KnownRecord> answered) {
        directory.keep(answered);
        return answered;
    }

    private void addSurvivors(List<KnownRecord> found, Map<UUID, KnownRecord> known) {
        List<UUID> merged = found.stream()
                .filter(record -> record.mergedInto() != null && !known.containsKey(record.id()))
                .map(KnownRecord::id)
                .toList();
        known.putAll(directory.find(merged));
    }
}
