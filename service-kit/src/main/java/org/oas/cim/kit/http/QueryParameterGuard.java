package org.oas.cim.kit.http;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
 * Refuses query parameters that an operation does not have, naming the nearest one it does have, and in those it has what would be
 * passed over silently: an empty value, a control character, a second value where one is taken. Parameters that links collect on
 * their way ({@code utm_*} and such) are ignored. An operation's parameters are those marked with {@link RestQuery}; one whose type
 * is a collection may be repeated.
 */
@Provider
public class QueryParameterGuard implements ContainerRequestFilter {

    private static final Set<String> COLLECTED_ON_THE_WAY = Set.of("fbclid", "gclid", "_");
    private static final int NEAR = 3;

    private final ResourceInfo resource;
    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    QueryParameterGuard(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Map<String, List<String>> sent = request.getUriInfo().getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        Map<String, Class<?>> types =
                known.computeIfAbsent(resource.getResourceMethod(), QueryParameterGuard::parameters);
        List<Violation> violations = new ArrayList<>();
        sent.forEach((name, values) -> {
            if (!collectedOnTheWay(name)) {
                violation(name, values, types).ifPresent(violations::add);
            }
        });
        if (!violations.isEmpty()) {
            throw Problems.badParameters(violations);
        }
    }

    private static Optional<Violation> violation(String name, List<String> values, Map<String, Class<?>> types) {
        Class<?> type = types.get(name);
        if (type == null) {
            return Optional.of(unknown(name, types.keySet()));
        }
        if (values.stream().anyMatch(QueryParameterGuard::hasControlCharacter)) {
            return Optional.of(Violation.ofParameter(name, "has a control character; remove it", null));
        }
        if (values.stream().anyMatch(String::isEmpty)) {
            return Optional.of(Violation.ofParameter(name, "has no value; give one or leave it out", null));
        }
        if (values.size() > 1 && !Collection.class.isAssignableFrom(type)) {
            return Optional.of(Violation.ofParameter(name, "is there more than once; send one", null));
        }
        return Optional.empty();
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

    private static Map<String, Class<?>> parameters(Method operation) {
        Map<String, Class<?>> types = new TreeMap<>();
        for (Parameter parameter : operation.getParameters()) {
            if (parameter.isAnnotationPresent(RestQuery.class)) {
                types.put(name(parameter.getAnnotation(RestQuery.class), parameter.getName()), parameter.getType());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (RecordComponent component : parameter.getType().getRecordComponents()) {
                    types.put(component.getName(), component.getType());
                }
            }
        }
        return types;
    }

    private static String name(RestQuery query, String parameter) {
        return query.value().isEmpty() ? parameter : query.value();
    }
}
