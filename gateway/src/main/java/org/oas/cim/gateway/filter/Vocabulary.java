package org.oas.cim.gateway.filter;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.oas.cim.contracts.code.CodeList;
import org.oas.cim.contracts.code.Nearest;

/** The codes that a filter takes, those of several lists together. Immutable. */
final class Vocabulary {

    private static final int NEAR = 3;
    private static final int SHORT = 40;

    private final List<CodeList> lists;
    private final Set<String> codes;
    private final String description;

    private Vocabulary(List<CodeList> lists, Collection<String> codes, String description) {
        this.lists = lists;
        this.codes = new LinkedHashSet<>(codes);
        this.description = description;
    }

    static Vocabulary of(CodeList... lists) {
        List<String> codes = Arrays.stream(lists)
                .flatMap(list -> list.codes().stream())
                .distinct()
                .toList();
        return new Vocabulary(List.of(lists), codes, description(codes));
    }

    static Vocabulary of(Collection<String> codes) {
        return new Vocabulary(List.of(), codes, description(codes));
    }

    /** With something else said where no code is near. */
    Vocabulary described(String text) {
        return new Vocabulary(lists, codes, text);
    }

    private static String description(Collection<String> codes) {
        return codes.size() <= SHORT ? "there are: " + String.join(", ", codes) : "see /v1/codelists";
    }

    /**
     * The code, or what a list takes beside its codes ({@code other:} and a text).
     *
     * @throws IllegalArgumentException if it is none, naming the nearest one or what there is
     */
    String read(String text) {
        if (codes.contains(text) || lists.stream().anyMatch(list -> list.accepts(text))) {
            return text;
        }
        throw unknown(text);
    }

    boolean has(String code) {
        return codes.contains(code);
    }

    /** What is wrong with a text that is a code of neither. */
    IllegalArgumentException unknownTo(Vocabulary other, String text) {
        Optional<String> near = Nearest.of(text, codes, NEAR).or(() -> Nearest.of(text, other.codes, NEAR));
        return unknown(near, description + "; " + other.description);
    }

    private IllegalArgumentException unknown(String text) {
        return unknown(Nearest.of(text, codes, NEAR), description);
    }

    private static IllegalArgumentException unknown(Optional<String> near, String description) {
        return new IllegalArgumentException("is not a known code; "
                + near.map(code -> "did you mean '" + code + "'?").orElse(description));
    }
}
