package org.oas.cim.gateway.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.oas.cim.contracts.code.Nearest;
import org.oas.cim.gateway.filter.ParameterCheck;

/** Reads names of dimensions with commas between them. */
public final class DimensionNames {

    private static final int NEAR = 3;

    private DimensionNames() {}

    /** The dimensions that are named; what is wrong is noted in the check and left out. None for null. */
    public static List<Dimension> read(String parameter, @Nullable String sent, ParameterCheck check) {
        return read(parameter, sent == null ? List.of() : Arrays.asList(sent.split(",", -1)), check);
    }

    /** The same of names one by one. */
    public static List<Dimension> read(String parameter, List<String> sent, ParameterCheck check) {
        List<Dimension> dimensions = new ArrayList<>();
        for (String name : sent) {
            Optional<Dimension> dimension = Dimension.ofCode(name.strip());
            if (dimension.isEmpty()) {
                check.wrong(parameter, unknown(name), name);
            } else if (dimensions.contains(dimension.get())) {
                check.wrong(parameter, "names the same twice", name);
            } else {
                dimensions.add(dimension.get());
            }
        }
        return dimensions;
    }

    private static String unknown(String name) {
        return Nearest.of(
                        name,
                        Arrays.stream(Dimension.values()).map(Dimension::code).toList(),
                        NEAR)
                .map(near -> "is nothing to count by; did you mean '" + near + "'?")
                .orElse("is nothing to count by; there are: " + Dimension.codes());
    }
}
