package org.oas.cim.kit.problem;

import java.util.stream.Stream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfferedOperationsTest {

    private final OfferedOperations offered =
            new OfferedOperations(Stream.of(Things.class, OtherThings.class, String.class));

    @Test
    void methodsAreThoseOfThePath() {
        // Then
        assertThat(offered.methodsAt("/v1/things")).isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(offered.methodsAt("/v1/things/")).isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(offered.methodsAt("/v1/things/7")).isEqualTo("DELETE, OPTIONS, PATCH");
        assertThat(offered.methodsAt("/v1/other.things/7")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(offered.methodsAt("/v1/otherXthings/7")).isEqualTo("OPTIONS");
        assertThat(offered.methodsAt("/v1/nothing")).isEqualTo("OPTIONS");
    }

    @Test
    void aParameterWithAPatternOfItsOwnMatchesWhatThatDoes() {
        // Then
        assertThat(offered.methodsAt("/v1/things/by-name/a/b")).isEqualTo("OPTIONS, PUT");
        assertThat(offered.methodsAt("/v1/things/7/b")).isEqualTo("OPTIONS");
    }

    @Test
    void mediaTypesAreThoseThatTheMethodTakesThere() {
        // Then
        assertThat(offered.mediaTypesAt("/v1/things", "POST")).containsExactly("application/json", "text/csv");
        assertThat(offered.mediaTypesAt("/v1/things/7", "PATCH")).containsExactly("application/merge-patch+json");
        assertThat(offered.mediaTypesAt("/v1/things", "GET")).isEmpty();
    }

    @Test
    void aPathIsCalledWhatTheApiCallsIt() {
        // Then
        assertThat(offered.templateOf("/v1/things")).contains("/v1/things");
        assertThat(offered.templateOf("/v1/things/7")).contains("/v1/things/{id}");
        assertThat(offered.templateOf("/v1/things/by-name/a/b")).contains("/v1/things/by-name/{name}");
        assertThat(offered.templateOf("/v1/things/7/b")).isEmpty();
    }

    /** What a resource inherits is offered as what it states itself. */
    interface Listed {

        @GET
        default String list() {
            return "";
        }
    }

    @Path("/v1/things")
    static class Things implements Listed {

        @POST
        @Consumes({"application/json", "text/csv"})
        public void make() {}

        @PATCH
        @Path("{id}")
        @Consumes("application/merge-patch+json")
        public void change() {}

        @DELETE
        @Path("/{id}")
        public void remove() {}

        @PUT
        @Path("/by-name/{name: .+}")
        @Consumes("application/json")
        public void name() {}
    }

    @Path("/v1/other.things/{id}")
    static class OtherThings {

        @GET
        public String read() {
            return "";
        }
    }
}
