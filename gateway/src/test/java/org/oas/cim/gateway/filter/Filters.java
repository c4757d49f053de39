package org.oas.cim.gateway.filter;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Filters as they stand in an address. */
public final class Filters {

    private Filters() {}

    /** The filter of a query such as {@code country=BZ&country=BO}; without percent signs. */
    public static FeedFilter of(String query) {
        return parameters(query).toFilter();
    }

    static FilterParameters parameters(String query) {
        Map<String, List<String>> sent = new HashMap<>();
        for (String parameter : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = parameter.split("=", 2);
            sent.computeIfAbsent(parts[0], none -> new ArrayList<>()).add(parts[1]);
        }
        RecordComponent[] components = FilterParameters.class.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, sent.remove(component.getName())))
                .toArray();
        if (!sent.isEmpty()) {
            throw new IllegalArgumentException("no such parameters: " + sent);
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return FilterParameters.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(RecordComponent component, @Nullable List<String> sent) {
        return sent == null || component.getType() == List.class ? sent : sent.getFirst();
    }
}
