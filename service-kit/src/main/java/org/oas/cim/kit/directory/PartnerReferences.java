package org.oas.cim.kit.directory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

import org.oas.cim.contracts.record.Participation;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.partner.PartnerIds;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * Resolves references to partners: a UUID, or {@code ext:} and the acting partner's own external id. partner-service is asked only
 * for a partner that the directory does not know. Thread-safe; call it outside a transaction, since it may wait for an answer.
 */
@ApplicationScoped
public class PartnerReferences {

    private static final Logger LOG = Logger.getLogger(PartnerReferences.class);
    private static final String EXTERNAL = "ext:";
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final int LONGEST_EXTERNAL_ID = 200;
    private static final Set<Integer> UNKNOWN_OR_GONE = Set.of(404, 410);

    private final PartnerDirectory directory;
    private final PartnerService partnerService;
    private final ActingPartner actingPartner;

    PartnerReferences(
            PartnerDirectory directory, @RestClient PartnerService partnerService, ActingPartner actingPartner) {
        this.directory = directory;
        this.partnerService = partnerService;
        this.actingPartner = actingPartner;
    }

    /**
     * The participations with every reference as a UUID.
     *
     * @param stored those the record has already: what it refers to is not asked for again, even if withdrawn since
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 naming every reference that leads nowhere; 503 if one is unknown here
     *     and partner-service does not answer
     */
    public List<Participation> resolve(List<Participation> sent, List<Participation> stored) {
        Set<String> settled = new HashSet<>();
        stored.forEach(participation -> settled.add(participation.partner()));
        List<Participation> resolved = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            Participation participation = sent.get(i);
            String reference = participation.partner();
            switch (settled.contains(reference) ? new Found(reference) : resolve(reference)) {
                case Found found -> resolved.add(new Participation(found.partner(), participation.roles()));
                case Wrong wrong ->
                    violations.add(Violation.ofMember("#/participations/" + i + "/partner", wrong.detail(), reference));
            }
        }
        if (!violations.isEmpty()) {
            throw Problems.invalidRecord(violations);
        }
        return resolved;
    }

    /** The acting partner itself has to be a partner of the hub before it owns anything. */
    public void actingPartnerMustBeKnown() {
        UUID id = actingPartner.id();
        if (!actingPartner.isCoordinator() && resolve(id.toString()) instanceof Wrong) {
            throw Problems.unknownActingPartner(ActingPartner.HEADER, id);
        }
    }

    private sealed interface Resolution {}

    private record Found(String partner) implements Resolution {}

    private record Wrong(String detail) implements Resolution {}

    private Resolution resolve(String reference) {
        if (reference.startsWith(EXTERNAL)) {
            String externalId = reference.substring(EXTERNAL.length());
            return resolution(canBeExternalId(externalId) ? byExternalId(externalId) : Optional.empty());
        }
        return PartnerIds.parse(reference)
                .map(id -> resolution(byId(id)))
                .orElseGet(() -> new Wrong(
                        "is no reference to a partner: send its UUID, or 'ext:' and your own externalId of it"));
    }

    private static Resolution resolution(Optional<KnownPartner> partner) {
        if (partner.isEmpty()) {
            return new Wrong("is no partner that the hub knows; record the partner first");
        }
        return partner.get().withdrawn()
                ? new Wrong("was withdrawn; refer to another partner")
                : new Found(partner.get().id().toString());
    }

    /** What partner-service would refuse to look for, it does not have either. */
    private static boolean canBeExternalId(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_EXTERNAL_ID
                && text.codePoints().noneMatch(Character::isISOControl);
    }

    private Optional<KnownPartner> byId(UUID id) {
        return directory
                .find(id)
                .or(() -> ask(
                        () -> Optional.of(PartnerService.Answer.known(partnerService.byId(actingPartner.id(), id)))));
    }

    private Optional<KnownPartner> byExternalId(String externalId) {
        UUID owner = actingPartner.id();
        return directory
                .find(owner, externalId)
                .or(() ->
                        ask(() -> PartnerService.Answers.first(partnerService.byExternalId(owner, owner, externalId))));
    }

    private Optional<KnownPartner> ask(Supplier<Optional<KnownPartner>> question) {
        try {
            Optional<KnownPartner> answer = question.get();
            answer.ifPresent(directory::remember);
            return answer;
        } catch (WebApplicationException e) {
            if (UNKNOWN_OR_GONE.contains(e.getResponse().getStatus())) {
                return Optional.empty();
            }
            throw unavailable(e);
        } catch (ProcessingException e) {
            throw unavailable(e);
        }
    }

    private static RuntimeException unavailable(Exception cause) {
        LOG.debug("partner-service did not answer", cause);
        return Problems.unavailable(
                "The record refers to a partner that is not known here yet, and partner-service does not answer.",
                RETRY_AFTER);
    }
}
