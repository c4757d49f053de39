package org.oas.cim.kit.directory;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;

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
    Answer byId(@HeaderParam(ActingPartner.HEADER) UUID actingPartner, @RestPath UUID id);

    @GET
    Answers byExternalId(
            @HeaderParam(ActingPartner.HEADER) UUID actingPartner, @RestQuery UUID owner, @RestQuery String externalId);

    /** A partner as partner-service answers it; what else it says is not needed here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(UUID id, UUID owner, @Nullable String externalId, long version) {

        KnownPartner known() {
            return new KnownPartner(id, owner, externalId, false, version);
        }
    }

    /** A list of partners. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answers(List<Answer> data) {}
}
