package org.oas.cim.kit.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.event.RecordType;
import org.oas.cim.contracts.record.Identifier;
import org.oas.cim.contracts.record.Visibility;

/** What is asked of a service about a record that the directory does not know. */
@Path("/v1/{collection}")
interface RecordService {

    @GET
    @Path("/{id}")
    @Nullable
    Answer byId(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @RestPath String collection,
            @RestPath UUID id);

    @GET
    @Nullable
    Answers byExternalId(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @RestPath String collection,
            @RestQuery UUID owner,
            @RestQuery String externalId);

    /** activity-service. */
    @Path("/v1/{collection}")
    @RegisterRestClient(configKey = "activity-service")
    interface OfActivities extends RecordService {}

    /** partner-service. */
    @Path("/v1/{collection}")
    @RegisterRestClient(configKey = "partner-service")
    interface OfPartners extends RecordService {}

    /** research-service. */
    @Path("/v1/{collection}")
    @RegisterRestClient(configKey = "research-service")
    interface OfResearch extends RecordService {}

    /** A record as its service answers it; what else it says is not needed here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(
            @Nullable UUID id,
            @Nullable UUID owner,
            @Nullable String externalId,

            @Nullable @JsonIgnoreProperties(ignoreUnknown = true)
            List<Identifier> identifiers,

            @Nullable Map<String, String> names,
            @Nullable Map<String, String> title,
            @Nullable String acronym,
            @Nullable List<UUID> editors,
            @Nullable Visibility visibility,
            @Nullable Long version) {

        /**
         * The record that was answered; one that is answered is not withdrawn.
         *
         * @throws ProcessingException if the answer is no record
         */
        static KnownRecord known(RecordType type, @Nullable Answer answer) {
            if (answer == null
                    || answer.id == null
                    || answer.owner == null
                    || answer.visibility == null
                    || answer.version == null) {
                throw new ProcessingException("the answer is no record");
            }
            Map<String, String> heading = type == RecordType.PARTNER ? answer.names : answer.title;
            return new KnownRecord(
                    answer.id,
                    type,
                    answer.owner,
                    answer.externalId,
                    answer.identifiers == null ? List.of() : KnownRecord.references(answer.identifiers),
                    heading == null ? Map.of() : heading,
                    answer.acronym,
                    answer.editors == null ? List.of() : answer.editors,
                    answer.visibility,
                    false,
                    null,
                    answer.version);
        }
    }

    /** A list of records. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(@Nullable List<Answer> data) {

        /**
         * The records that were answered.
         *
         * @throws ProcessingException if the answer is no list of records
         */
        static List<KnownRecord> known(RecordType type, @Nullable Answers answers) {
            if (answers == null || answers.data == null) {
                throw new ProcessingException("the answer is no list of records");
            }
            return answers.data.stream()
                    .map(answer -> Answer.known(type, answer))
                    .toList();
        }
    }
}
