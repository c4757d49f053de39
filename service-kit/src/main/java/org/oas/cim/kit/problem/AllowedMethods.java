package org.oas.cim.kit.problem;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

/**
 * Which methods there are at an address, for the {@code Allow} header that every 405 has (RFC 9110 §15.5.6): the framework's own
 * refusal lacks it. Thread-safe.
 */
@ApplicationScoped
class AllowedMethods {

    private static final Pattern TEMPLATE_PARAMETER = Pattern.compile("\\\\\\{[^}]*}");

    private record Operation(Pattern path, String method) {}

    private final List<Operation> operations;

    AllowedMethods(BeanManager beans) {
        this.operations = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(resource -> resource.isAnnotationPresent(Path.class))
                .distinct()
                .flatMap(AllowedMethods::operations)
                .toList();
    }

    /** The methods at the path, as the header's value; HEAD goes with GET, OPTIONS with all. */
    String at(String path) {
        TreeSet<String> methods = new TreeSet<>();
        for (Operation operation : operations) {
            if (operation.path().matcher(path).matches()) {
                methods.add(operation.method());
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }

    private static Stream<Operation> operations(Class<?> resource) {
        String root = resource.getAnnotation(Path.class).value();
        List<Operation> found = new ArrayList<>();
        for (Method method : resource.getMethods()) {
            Path below = method.getAnnotation(Path.class);
            Pattern path = pattern(below == null ? root : root + "/" + below.value());
            Arrays.stream(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
                    .map(annotation ->
                            annotation.getAnnotation(HttpMethod.class).value())
                    .forEach(name -> found.add(new Operation(path, name)));
        }
        return found.stream();
    }

    private static Pattern pattern(String template) {
        String escaped = ("/" + template).replaceAll("/+", "/").replace("{", "\\{");
        return Pattern.compile(TEMPLATE_PARAMETER.matcher(escaped).replaceAll("[^/]+") + "/?");
    }
}
