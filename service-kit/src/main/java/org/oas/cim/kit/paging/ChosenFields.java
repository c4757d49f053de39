package org.oas.cim.kit.paging;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Nearest;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/** Leaves in the entries of a page only the members that {@code fields} names, and the id. Thread-safe. */
@ApplicationScoped
public class ChosenFields {

    /** The query parameter; lists that do not have it refuse it. */
    public static final String PARAMETER = "fields";

    private static final String ID = "id";
    private static final int NEAR = 3;

    private final ObjectMapper json;

    ChosenFields(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Holds the names against the members that entries have.
     *
     * @param sent names with commas between them; null for all members
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming what is no member
     */
    public static void check(@Nullable String sent, Set<String> members) {
        if (sent == null) {
            return;
        }
        List<Violation> violations = names(sent).stream()
                .filter(name -> !members.contains(name))
                .map(name -> Violation.ofParameter(PARAMETER, unknown(name, members), name))
                .toList();
        if (!violations.isEmpty()) {
            throw Problems.badParameters(violations);
        }
    }

    /** Called with every answer. */
    @ServerResponseFilter
    public void shorten(ContainerRequestContext request, ContainerResponseContext response) {
        String sent = request.getUriInfo().getQueryParameters().getFirst(PARAMETER);
        if (sent != null && response.getEntity() instanceof Page<?> page) {
            Set<String> names = new TreeSet<>(names(sent));
            names.add(ID);
            ObjectNode shortened = json.valueToTree(page);
            shortened.path("data").forEach(entry -> ((ObjectNode) entry).retain(names));
            response.setEntity(shortened);
        }
    }

    private static List<String> names(String sent) {
        return Arrays.asList(sent.split(",", -1));
    }

    /** What is wrong with a name that is none of the members. */
    public static String unknown(String name, Set<String> members) {
        return Nearest.of(name, members, NEAR)
                .map(near -> "is no member of these records; did you mean '" + near + "'?")
                .orElse("is no member of these records; there are: " + String.join(", ", members));
    }
}
