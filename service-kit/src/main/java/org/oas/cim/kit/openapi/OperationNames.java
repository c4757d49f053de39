package org.oas.cim.kit.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * Names operations on records, for those who have clients generated: {@code createActivity}, {@code listActivities},
 * {@code readActivityHistory}. What an operation is called is promised like its path.
 */
final class OperationNames {

    private OperationNames() {}

    /**
     * Names the operation, unless its resource does.
     *
     * @param record what a record of the list is called: {@code Activity}
     */
    static void addTo(Operation operation, HttpMethod method, String path, String record) {
        if (operation.getOperationId() == null) {
            operation.setOperationId(name(method, path, record, operation.getTags()));
        }
    }

    private static String name(HttpMethod method, String path, String record, List<String> tags) {
        List<String> below = Arrays.asList(path.split("/", -1)).subList(3, path.split("/", -1).length);
        String many = camel(tags.getFirst());
        if (below.isEmpty()) {
            return method == HttpMethod.POST ? "create" + record : verb(method, "list") + many;
        }
        String action = below.stream()
                .filter(step -> !step.startsWith("{"))
                .map(OperationNames::camel)
                .collect(Collectors.joining());
        String one = below.getFirst().startsWith("{") || below.size() > 1 ? record : many;
        if (method == HttpMethod.POST) {
            return action.substring(0, 1).toLowerCase(Locale.ROOT) + action.substring(1) + one;
        }
        return verb(method, "read") + one + action;
    }

    private static String verb(HttpMethod method, String ofGet) {
        return switch (method) {
            case GET -> ofGet;
            case PUT -> "replace";
            case PATCH -> "change";
            case DELETE -> "withdraw";
            default -> method.name().toLowerCase(Locale.ROOT);
        };
    }

    /** {@code by-external-id} as {@code ByExternalId}. */
    private static String camel(String words) {
        return Arrays.stream(words.split("[- ]", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
