package org.oas.cim.kit.directory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.kit.partner.ActingPartner;
import org.oas.cim.kit.problem.Problems;

/** Asks the services that own records, with the caller's own token; a service never asks itself. Thread-safe. */
@ApplicationScoped
class RecordServices {

    private static final Logger LOG = Logger.getLogger(RecordServices.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Set<Integer> UNKNOWN_OR_GONE = Set.of(404, 410);

    private final RecordService activities;
    private final RecordService partners;
    private final RecordService research;
    private final ActingPartner actingPartner;
    private final String thisService;

    RecordServices(
            @RestClient RecordService.OfActivities activities,
            @RestClient RecordService.OfPartners partners,
            @RestClient RecordService.OfResearch research,
            ActingPartner actingPartner,
            @ConfigProperty(name = "quarkus.application.name") String thisService) {
        this.activities = activities;
        this.partners = partners;
        this.research = research;
        this.actingPartner = actingPartner;
        this.thisService = thisService;
    }

    /**
     * The record with this id, if it is of one of the kinds and the acting partner may see it.
     *
     * @throws HttpProblem 503 if none has it and one gives no answer
     */
    List<KnownRecord> byId(List<RecordType> kinds, UUID id) {
        String asker = actingPartner.authorization();
        return ask(
                kinds,
                (service, kind) ->
                        List.of(RecordService.Answer.known(kind, service.byId(asker, kind.collection(), id))));
    }

    /**
     * The records of these kinds, of the partner that the request speaks for, with this external id.
     *
     * @throws HttpProblem 503 if none has it and one gives no answer
     */
    List<KnownRecord> byExternalId(List<RecordType> kinds, String externalId) {
        String asker = actingPartner.authorization();
        UUID owner = actingPartner.speaksFor();
        return ask(
                kinds,
                (service, kind) -> RecordService.Answers.known(
                        kind, service.byExternalId(asker, kind.collection(), owner, externalId)));
    }

    private List<KnownRecord> ask(
            List<RecordType> kinds, BiFunction<RecordService, RecordType, List<KnownRecord>> question) {
        List<KnownRecord> found = new ArrayList<>();
        HttpProblem unavailable = null;
        for (RecordType kind : kinds) {
            if (!Kinds.service(kind).equals(thisService)) {
                try {
                    found.addAll(question.apply(service(kind), kind));
                } catch (WebApplicationException e) {
                    unavailable =
                            UNKNOWN_OR_GONE.contains(e.getResponse().getStatus()) ? unavailable : unavailable(kind, e);
                } catch (ProcessingException e) {
                    unavailable = unavailable(kind, e);
                }
            }
        }
        if (found.isEmpty() && unavailable != null) {
            throw unavailable;
        }
        return found;
    }

    private RecordService service(RecordType kind) {
        return switch (kind) {
            case ACTIVITY, PROJECT -> activities;
            case PARTNER -> partners;
            case STUDY -> research;
        };
    }

    private static HttpProblem unavailable(RecordType kind, Exception cause) {
        LOG.debugf(cause, "%s did not answer", Kinds.service(kind));
        return Problems.unavailable(
                "The record refers to " + Kinds.oneOf(List.of(kind)) + " that is not known here yet, and "
                        + Kinds.service(kind) + " does not answer.",
                RETRY_AFTER);
    }
}
