package org.oas.cim.kit.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/**
 * Which methods there are at an address and what bodies they take, for the headers that a 405 and a 415 have, which the framework's own
 * refusals lack; and what the API calls the address. Thread-safe.
 */
@ApplicationScoped
public class OfferedOperations {

    /** A template's parameter, perhaps with a pattern of its own: {@code {externalId: .+}}. */
    private static final Pattern PARAMETER = Pattern.compile("\\{[^:}]+(?::\\s*([^}]+))?}");

    private record Operation(String template, Pattern path, String method, List<String> mediaTypes) {}

    private final List<Operation> operations;

    @Inject
    OfferedOperations(BeanManager beans) {
        this(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass));
    }

    OfferedOperations(Stream<? extends Class<?>> classes) {
        this.operations = classes.filter(resource -> resource.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(OfferedOperations::operations)
                .toList();
    }

    /** The methods at the path, as the value of {@code Allow} (RFC 9110 §10.2.1); HEAD goes with GET, OPTIONS with all. */
    String methodsAt(String path) {
        TreeSet<String> methods = at(path).map(Operation::method).collect(Collectors.toCollection(TreeSet::new));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    /** The media types of the bodies that the method takes at the path; empty if it takes none. */
    List<String> mediaTypesAt(String path, String method) {
        return at(path).filter(operation -> operation.method().equals(method))
                .flatMap(operation -> operation.mediaTypes().stream())
                .distinct()
                .toList();
    }

    /** The path as the API describes it: {@code /v1/activities/{id}}; empty for one that is not its. */
    public Optional<String> templateOf(String path) {
        return at(path).map(Operation::template).min(Comparator.comparingInt(OfferedOperations::parameters));
    }

    private static int parameters(String template) {
        return (int) template.chars().filter(character -> character == '{').count();
    }

    private Stream<Operation> at(String path) {
        return operations.stream()
                .filter(operation -> operation.path().matcher(path).matches());
    }

    private static Stream<Operation> operations(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        List<Operation> found = new ArrayList<>();
        for (Method method : resource.getMethods()) {
            Path below = method.getAnnotation(Path.class);
            String template = ("/" + (below == null ? root : root + "/" + below.value())).replaceAll("/+", "/");
            Pattern path = pattern(template);
            Consumes consumes = method.getAnnotation(Consumes.class);
            List<String> mediaTypes = consumes == null ? List.of() : List.of(consumes.value());
            Arrays.stream(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
                    .map(annotation ->
                            annotation.getAnnotation(HttpMethod.class).value())
                    .forEach(name -> found.add(new Operation(described(template), path, name, mediaTypes)));
        }
        return found.stream();
    }

    /** Without the parameters' own patterns. */
    private static String described(String template) {
        return template.replaceAll("\\{([^:}]+):[^}]+}", "{$1}");
    }

    private static Pattern pattern(String path) {
        StringBuilder regex = new StringBuilder();
        Matcher parameter = PARAMETER.matcher(path);
        int from = 0;
        while (parameter.find()) {
            regex.append(Pattern.quote(path.substring(from, parameter.start())));
            regex.append(parameter.group(1) == null ? "[^/]+" : "(?:" + parameter.group(1) + ")");
            from = parameter.end();
        }
        return Pattern.compile(regex + Pattern.quote(path.substring(from)) + "/?");
    }
}
