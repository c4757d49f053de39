package org.oas.cim.kit.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.partner.ActingPartner;

/** What is asked of partner-service about a partner that the directory does not know. */
@Path("/v1/partners")
@RegisterRestClient(configKey = "partner-service")
interface PartnerService {

    @GET
    @Path("/{id}")
    @Nullable
    Answer byId(@HeaderParam(ActingPartner.HEADER) UUID actingPartner, @RestPath UUID id);

    @GET
    @Nullable
    Answers byExternalId(
            @HeaderParam(ActingPartner.HEADER) UUID actingPartner, @RestQuery UUID owner, @RestQuery String externalId);

    /** A partner as partner-service answers it; what else it says is not needed here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(
            @Nullable UUID id,
            @Nullable UUID owner,
            @Nullable String externalId,
            @Nullable Long version) {

        /**
         * The partner that was answered.
         *
         * @throws ProcessingException if the answer is none of partner-service's
         */
        static KnownPartner known(@Nullable Answer answer) {
            if (answer == null || answer.id == null || answer.owner == null || answer.version == null) {
                throw new ProcessingException("the answer is no partner");
            }
            return new KnownPartner(answer.id, answer.owner, answer.externalId, false, answer.version);
        }
    }

    /** A list of partners. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(@Nullable List<Answer> data) {

        /**
         * The first partner that was answered; empty if there is none.
         *
         * @throws ProcessingException if the answer is none of partner-service's
         */
        static Optional<KnownPartner> first(@Nullable Answers answers) {
            if (answers == null || answers.data == null) {
                throw new ProcessingException("the answer is no list of partners");
            }
            return answers.data.stream().findFirst().map(Answer::known);
        }
    }
}
