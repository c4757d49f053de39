package org.oas.cim.kit.http;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.RestQuery;

import org.oas.cim.contracts.code.Nearest;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/**
 * Refuses query parameters that an operation does not have, naming the nearest one it does have, and control characters in any of
 * them. Parameters that links collect on their way ({@code utm_*} and such) are ignored. An operation's parameters are those marked
 * with {@link RestQuery}.
 */
@Provider
public class QueryParameterGuard implements ContainerRequestFilter {

    private static final Set<String> COLLECTED_ON_THE_WAY = Set.of("fbclid", "gclid", "_");
    private static final int NEAR = 3;

    private final ResourceInfo resource;
    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    QueryParameterGuard(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        Set<String> names = known.computeIfAbsent(resource.getResourceMethod(), QueryParameterGuard::parameters);
        List<Violation> violations = new ArrayList<>();
        sent.forEach((name, values) -> {
            if (!names.contains(name) && !collectedOnTheWay(name)) {
                violations.add(unknown(name, names));
            } else if (values.stream().anyMatch(QueryParameterGuard::hasControlCharacter)) {
                violations.add(Violation.ofParameter(name, "has a control character; remove it", null));
            }
        });
        if (!violations.isEmpty()) {
            throw Problems.badParameters(violations);
        }
    }

    private static Violation unknown(String name, Set<String> names) {
        String detail = Nearest.of(name, names, NEAR)
                .map(near -> "is no parameter here; did you mean '" + near + "'?")
                .orElse("is no parameter here; there are: " + String.join(", ", names));
        return Violation.ofParameter(hasControlCharacter(name) ? "?" : name, detail, null);
    }

    private static boolean collectedOnTheWay(String name) {
        return name.startsWith("utm_") || COLLECTED_ON_THE_WAY.contains(name);
    }

    private static boolean hasControlCharacter(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }

    private static Set<String> parameters(Method operation) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                names.add(name(parameter.getAnnotation(RestQuery.class), parameter.getName()));
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (RecordComponent component : parameter.getType().getRecordComponents()) {
                    names.add(component.getName());
                }
            }
        }
        return names;
    }

    private static String name(RestQuery query, String parameter) {
        return query.value().isEmpty() ? parameter : query.value();
    }
}
