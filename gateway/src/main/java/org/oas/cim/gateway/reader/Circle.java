package org.oas.cim.gateway.reader;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.oas.cim.contracts.event.RecordSnapshot;
import org.oas.cim.contracts.record.Visibility;

/**
 * Who may see something: whoever holds one of its terms ({@link Reader#terms}). The terms are also what lists are filtered by.
 * Immutable.
 */
public final class Circle {

    static final String PUBLIC = "public";
    static final String PARTNERS = "partners";
    static final String CIM = "cim";

    public static final Circle EVERYBODY = new Circle(List.of(PUBLIC));
    public static final Circle NOBODY = new Circle(List.of());

    private static final Circle ALL_PARTNERS = new Circle(List.of(PARTNERS));

    private final Set<String> terms;

    @JsonCreator
    private Circle(List<String> terms) {
        this.terms = Collections.unmodifiableSet(new TreeSet<>(terms));
    }

    /** Who may see the record in this state, if it is not withdrawn: the editors what the owner may. */
    public static Circle of(RecordSnapshot record) {
        return of(record.visibility(), record);
    }

    /** Who may know that there is, or was, such a record. */
    public static Circle ofDisclosed(RecordSnapshot record) {
        return of(record.disclosed().or(record.visibility()), record);
    }

    private static Circle of(Visibility visibility, RecordSnapshot record) {
        return switch (visibility) {
            case PUBLIC -> EVERYBODY;
            case PARTNERS -> ALL_PARTNERS;
            case OWNER_AND_CIM -> {
                Set<String> terms =
                        new TreeSet<>(Set.of(CIM, partner(record.owner().toString())));
                record.content().editors().forEach(editor -> terms.add(partner(editor)));
                yield new Circle(List.copyOf(terms));
            }
        };
    }

    static String partner(String id) {
        return "partner:" + id;
    }

    static String partner(UUID id) {
        return partner(id.toString());
    }

    /** Those who are in both. */
    public Circle and(Circle other) {
        if (equals(EVERYBODY) || other.equals(NOBODY)) {
            return other;
        }
        if (other.equals(EVERYBODY) || equals(NOBODY)) {
            return this;
        }
        if (equals(ALL_PARTNERS)) {
            return other;
        }
        if (other.equals(ALL_PARTNERS)) {
            return this;
        }
        Set<String> both = new TreeSet<>(terms);
        both.retainAll(other.terms);
        return new Circle(List.copyOf(both));
    }

    public boolean admits(Reader reader) {
        return !Collections.disjoint(terms, reader.terms());
    }

    /** In alphabetical order. */
    @JsonValue
    public Set<String> terms() {
        return terms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Circle circle && terms.equals(circle.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return terms.toString();
    }
}
