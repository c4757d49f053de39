package org.oas.cim.kit.problem;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * Every violation of a request at once. The resources' body parameter is called {@code request}: what is wrong in it is a 422 with
 * JSON pointers; anything else is a query parameter and a 400.
 */
@Provider
@Priority(ProblemPriority.OURS)
public class ConstraintViolationMapper extends ExceptionMapperBase<ConstraintViolationException> {

    private static final String BODY = "request";

    @Override
    protected HttpProblem toProblem(ConstraintViolationException exception) {
        List<Violation> members = new ArrayList<>();
        List<Violation> parameters = new ArrayList<>();
        for (ConstraintViolation<?> violation : exception.getConstraintViolations()) {
            List<Path.Node> nodes = nodes(violation);
            if (nodes.stream().anyMatch(node -> BODY.equals(node.getName()))) {
                members.add(Violation.ofMember(pointer(nodes), violation.getMessage(), violation.getInvalidValue()));
            } else {
                String name = nodes.getLast().getName();
                parameters.add(Violation.ofParameter(name, violation.getMessage(), violation.getInvalidValue()));
            }
        }
        return parameters.isEmpty() ? Problems.invalidRecord(members) : Problems.badParameters(parameters);
    }

    private static List<Path.Node> nodes(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        Iterator<Path.Node> path = violation.getPropertyPath().iterator();
        path.forEachRemaining(nodes::add);
        return nodes;
    }

    /** What follows the method and its body parameter, as a pointer. */
    private static String pointer(List<Path.Node> nodes) {
        JsonPointers pointer = new JsonPointers();
        boolean inBody = false;
        for (Path.Node node : nodes) {
            if (inBody) {
                pointer.step(node);
            }
            inBody |= BODY.equals(node.getName());
        }
        return pointer.toString();
    }
}
