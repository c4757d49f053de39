package org.oas.cim.kit.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Describes every problem type at the address that problems give as their {@code type}. */
@PermitAll
@Path("/v1/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Problems", description = "What the errors of this API mean")
public class ProblemTypesResource {

    /** The operation that lists the types. */
    public static final String LIST = "listProblemTypes";

    /** The operation that reads one. */
    public static final String READ = "readProblemType";

    private static final int LONGEST_PATH = 100;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_LIST = 100;

    /**
     * A problem type as it is described.
     *
     * @param type its address
     * @param status the HTTP status it comes with
     * @param title what it says
     * @param remedy what a caller can do about it
     */
    @Schema(name = "ProblemType")
    public record Description(
            @Schema(type = SchemaType.STRING, format = "uri-reference", maxLength = LONGEST_PATH)
            URI type,

            @Schema(minimum = "400", maximum = "599") int status,
            @Schema(maxLength = LONGEST_TEXT) String title,
            @Schema(maxLength = LONGEST_TEXT) String remedy) {}

    /**
     * Problem types.
     *
     * @param data all of them, by status
     */
    @Schema(name = "ProblemTypes")
    public record Descriptions(
            @Schema(maxItems = LONGEST_LIST) List<Description> data) {}

    /** All problem types. */
    @GET
    @Operation(operationId = LIST, summary = "List the types of problem", description = "By status.")
    public Descriptions all() {
        return described();
    }

    /** One problem type. */
    @GET
    @Path("/{code}")
    @Operation(
            operationId = READ,
            summary = "Read a type of problem",
            description = "Its address is the 'type' of every problem of this type (RFC 9457 §3.1.1).")
    public Description one(
            @RestPath
                    @Parameter(
                            description = "The last part of its address",
                            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST_PATH))
                    String code) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.code().equals(code))
                .map(ProblemTypesResource::described)
                .findFirst()
                .orElseThrow(() -> Problems.of(ProblemType.NOT_FOUND, "There is no such problem type."));
    }

    /** All types as they are described. */
    public static Descriptions described() {
        return new Descriptions(Arrays.stream(ProblemType.values())
                .map(ProblemTypesResource::described)
                .toList());
    }

    /** The type as it is described. */
    public static Description described(ProblemType type) {
        return new Description(type.address(), type.status(), type.title(), type.remedy());
    }
}
