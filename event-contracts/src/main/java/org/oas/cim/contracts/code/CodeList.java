package org.oas.cim.contracts.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The code lists of the hub. Each is a committed text file, one code a line; the order of the lines is the order in which people are
 * offered them. Immutable.
 */
public enum CodeList {
    COUNTRIES("countries"),
    ACTIVITY_TYPES("activity-types"),
    ACTIVITY_STATUSES("activity-statuses"),
    PARTNER_TYPES("partner-types"),
    PARTNER_STATUSES("partner-statuses"),
    STUDY_TYPES("study-types"),
    STUDY_STATUSES("study-statuses"),
    ROLES("roles");

    private static final int NEAR = 3;

    private final String listName;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set of strings
    private final Set<String> codes;

    CodeList(String listName) {
        this.listName = listName;
        this.codes = read(listName);
    }

    public String listName() {
        return listName;
    }

    /** All codes, in the list's own order. */
    public Set<String> codes() {
        return codes;
    }

    public boolean contains(String code) {
        return codes.contains(code);
    }

    /** The code that a mistyped one probably meant; empty where none is near. */
    public Optional<String> nearest(String mistyped) {
        return Nearest.of(mistyped, codes, NEAR);
    }

    private static Set<String> read(String listName) {
        String resource = "/codelists/" + listName + ".txt";
        try (InputStream in = Objects.requireNonNull(CodeList.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.collectingAndThen(
                            Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
