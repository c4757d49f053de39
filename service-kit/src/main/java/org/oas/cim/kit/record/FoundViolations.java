package org.oas.cim.kit.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.validation.ConstraintViolation;

import org.jspecify.annotations.Nullable;

import org.oas.cim.kit.problem.JsonPointers;
import org.oas.cim.kit.problem.Problems;
import org.oas.cim.kit.problem.Violation;

/** Collects what is wrong with one request. Of a member that could not be read, nothing else is said. Not thread-safe. */
final class FoundViolations {

    private final List<Violation> unreadable;
    private final List<Violation> others = new ArrayList<>();

    FoundViolations(List<Violation> unreadable) {
        this.unreadable = unreadable;
    }

    void report(String pointer, String detail, @Nullable Object sent) {
        add(Violation.ofMember(JsonPointers.fragment(pointer), detail, sent));
    }

    void addAll(List<Violation> violations) {
        violations.forEach(this::add);
    }

    <C> void addAll(Set<ConstraintViolation<C>> violations) {
        violations.stream()
                .map(violation -> Violation.ofMember(
                        JsonPointers.of(violation.getPropertyPath()),
                        violation.getMessage(),
                        violation.getInvalidValue()))
                .sorted(Comparator.comparing(Violation::pointer))
                .forEach(this::add);
    }

    void throwIfAny() {
        List<Violation> all = new ArrayList<>(unreadable);
        all.addAll(others);
        if (!all.isEmpty()) {
            throw Problems.invalidRecord(all);
        }
    }

    private void add(Violation violation) {
        String pointer = String.valueOf(violation.pointer());
        if (unreadable.stream().noneMatch(known -> isSameOrInside(String.valueOf(known.pointer()), pointer))) {
            others.add(violation);
        }
    }

    private static boolean isSameOrInside(String member, String other) {
        return member.equals(other) || member.startsWith(other + "/") || other.startsWith(member + "/");
    }
}
