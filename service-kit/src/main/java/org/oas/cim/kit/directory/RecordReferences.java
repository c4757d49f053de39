package org.oas.cim.kit.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordContent;
import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.event.References;
import org.oas.cim.contracts.event.StatedReference;
import org.oas.cim.contracts.event.WellKnownPartners;
import org.oas.cim.contracts.record.ViolationSink;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.problem.ProblemType;
import org.oas.cim.kit.problem.Problems;

/**
 * Resolves references between records: a UUID, {@code ext:} and an external id of the partner that the request speaks for, or {@code scheme:value}. Services
 * are asked only for what the directory does not know, and never for a {@code scheme:value}. Thread-safe; call it outside a
 * transaction, since it may wait for an answer.
 */
@ApplicationScoped
public class RecordReferences {

    private final ReferenceLookup lookup;
    private final RecordNames names;
    private final ActingPartner actingPartner;

    RecordReferences(ReferenceLookup lookup, RecordNames names, ActingPartner actingPartner) {
        this.lookup = lookup;
        this.names = names;
        this.actingPartner = actingPartner;
    }

    /**
     * The content with every reference as a UUID; one that leads nowhere stays as it was sent, and is reported. A record that was merged
     * into another one is replaced by that.
     *
     * @param stored what the record states already: what it refers to is not asked for again, even if withdrawn since; null for a new
     *     record
     * @param violations takes each reference that leads nowhere, with its pointer
     * @return with the stored relations that the acting partner may not see, which it could not send
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 if a record is unknown here and its service does not answer
     */
    public <C extends RecordContent> C resolve(C content, @Nullable C stored, ViolationSink violations) {
        Resolving resolving = new Resolving(lookup, actingPartner, stored);
        Map<String, String> resolved = new HashMap<>();
        resolving.all(References.in(content)).forEach((reference, resolution) -> {
            switch (resolution) {
                case Resolution.Found(UUID id) -> resolved.put(reference.pointer(), id.toString());
                case Resolution.Wrong(String detail) ->
                    violations.report(reference.pointer(), detail, reference.text());
            }
        });
        C sent =
                References.replaced(content, reference -> resolved.getOrDefault(reference.pointer(), reference.text()));
        return stored == null || sent.equals(stored) ? sent : withUnseenRelations(sent, stored);
    }

    /** Nobody takes away by sending back what was answered, or by changing that, what the answer did not show. */
    private <C extends RecordContent> C withUnseenRelations(C sent, C stored) {
        Predicate<StatedReference> hidden = names.hiddenIn(stored);
        return sent.equals(References.without(stored, hidden)) ? stored : References.kept(sent, stored, hidden);
    }

    /**
     * Whoever the request speaks for has to be a partner of the hub before it owns anything.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 if CIM speaks for none; 403 if the token acts for none; 503 as for {@link #resolve}
     */
    public void ownerMustBeKnown() {
        UUID id = actingPartner.speaksFor();
        if (!id.equals(WellKnownPartners.CIM)) {
            ownerMustBeKnown(id);
        }
    }

    private void ownerMustBeKnown(UUID id) {
        if (!isPartner(id)) {
            throw id.equals(actingPartner.id())
                    ? Problems.of(ProblemType.UNKNOWN_PARTNER, ProblemType.UNKNOWN_PARTNER.remedy())
                    : Problems.unknownOwner(ActingPartner.ON_BEHALF_OF, id);
        }
    }

    /**
     * Whether there is such a partner.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 as for {@link #resolve}
     */
    public boolean isPartner(UUID id) {
        StatedReference partner = new StatedReference("", id.toString(), List.of(RecordType.PARTNER));
        return new Resolving(lookup, actingPartner, null).all(List.of(partner)).get(partner)
                instanceof Resolution.Found;
    }
}
