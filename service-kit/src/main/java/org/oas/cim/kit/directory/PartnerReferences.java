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

import org.oas.cim.contracts.event.Participation;
import org.oas.cim.kit.partner.ActingPartner;
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
    private static final int GONE_OR_UNKNOWN_FROM = 400;
    private static final int SERVER_ERROR = 500;

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
            return resolution(byExternalId(reference.substring(EXTERNAL.length())));
        }
        return uuid(reference)
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

    private Optional<KnownPartner> byId(UUID id) {
        return directory.find(id).or(() -> ask(() -> Optional.of(partnerService.byId(actingPartner.id(), id))));
    }

    private Optional<KnownPartner> byExternalId(String externalId) {
        UUID owner = actingPartner.id();
        return directory
                .find(owner, externalId)
                .or(() -> ask(() -> partnerService.byExternalId(owner, owner, externalId).data().stream()
                        .findFirst()));
    }

    private Optional<KnownPartner> ask(Supplier<Optional<PartnerService.Answer>> question) {
        try {
            Optional<KnownPartner> answer = question.get().map(PartnerService.Answer::known);
            answer.ifPresent(directory::remember);
            return answer;
        } catch (WebApplicationException e) {
            int status = e.getResponse().getStatus();
            if (status >= GONE_OR_UNKNOWN_FROM && status < SERVER_ERROR) {
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

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
