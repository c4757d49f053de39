package org.oas.cim.gateway.frontdoor;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where to start: the API's own table of contents. */
@PermitAll
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entry point", description = "What there is")
public class EntryPoint {

    /**
     * What there is, by name.
     *
     * @param links addresses relative to the base URL
     */
    @Schema(name = "EntryPoint")
    public record Contents(@Size(max = 100) String title, Map<String, @Size(max = 100) String> links) {}

    /** The table of contents. */
    @GET
    @Operation(
            operationId = "getEntryPoint",
            summary = "What there is, as links",
            description = "Addresses are relative to the base URL.")
    public Contents contents() {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("feed", "/v1/feed");
        links.put("stream", "/v1/feed/stream");
        links.put("changes", "/v1/feed/changes");
        links.put("statistics", "/v1/feed/stats?by=recordType");
        links.put("search", "/v1/search");
        links.put("findings", "/v1/findings");
        links.put("gaps", "/v1/insights/gaps");
        links.put("clashes", "/v1/insights/clashes");
        links.put("unconfirmed", "/v1/insights/unconfirmed");
        links.put("overdue", "/v1/insights/overdue");
        links.put("slippage", "/v1/insights/slippage");
        links.put("status", "/v1/feed/status");
        links.put("activities", "/v1/activities");
        links.put("projects", "/v1/projects");
        links.put("partners", "/v1/partners");
        links.put("studies", "/v1/studies");
        links.put("codelists", "/v1/codelists");
        links.put("dates", "/v1/dates");
        links.put("problems", "/v1/problems");
        links.put("openapi", "/q/openapi");
        links.put("docs", "/q/swagger-ui/");
        links.put("signIn", SignIn.DISCOVERY);
        return new Contents("Counter-trafficking activity hub", links);
    }
}
